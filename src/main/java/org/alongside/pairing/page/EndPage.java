package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.visit.Visit;
import org.alongside.pairing.Link;
import org.alongside.pairing.Links;

/**
 * {@code /pairing/end?link} ends a link: the first tap led here; the second, on this page, ends the link for both, for
 * good. Without an id it is about the only link, or it leads to the list of them; a form without one is not here.
 */
@Named
@RequestScoped
public class EndPage {

    @Inject
    Visit visit;

    @Inject
    OwnLink own;

    @Inject
    Links links;

    private Link link;
    private String heading = "";

    public void act() {
        link = own.find().orElse(null);
        if (link == null) {
            visit.go("/together");
        } else if (visit.isPost()) {
            links.end(visit.me(), link.id(), visit.now());
            visit.go("/together");
        } else {
            heading = visit.say("end.heading", own.partner(link));
        }
    }

    public String getHeading() {
        return heading;
    }

    /** This page, about this link. */
    public String getAddress() {
        return link == null ? "/pairing/end" : OwnLink.about("/pairing/end", link);
    }

    public String getBack() {
        return link == null ? "/together" : OwnLink.about("/together", link);
    }
}
