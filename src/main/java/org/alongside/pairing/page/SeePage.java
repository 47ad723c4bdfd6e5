package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.visit.Visit;
import org.alongside.pairing.JointList;
import org.alongside.pairing.Link;
import org.alongside.pairing.Turns;

/** {@code /pairing/see} shows exactly what the other's pages show of me now, from the same records that they read. */
@Named
@RequestScoped
public class SeePage {

    @Inject
    Visit visit;

    @Inject
    OwnLink own;

    @Inject
    Turns turns;

    @Inject
    JointList steps;

    @Inject
    SignedInPerson me;

    private Link link;
    private String partner = "";
    private List<String> open = List.of();

    public void act() {
        link = own.find().orElse(null);
        if (link == null) {
            visit.go("/together");
            return;
        }
        partner = own.partner(link);
        open = turns.open(link, visit.now()).stream()
                .flatMap(turn -> steps.step(turn.step()).stream())
                .map(step -> step.title().in(visit.language()))
                .toList();
    }

    public String getHeading() {
        return visit.say("see.heading", partner);
    }

    /** My name as the other reads it. */
    public String getName() {
        return me.chosenName().isBlank() ? visit.say("partner") : me.chosenName();
    }

    public List<String> getOpen() {
        return open;
    }

    public String getBack() {
        return link == null ? "/together" : OwnLink.about("/together", link);
    }
}
