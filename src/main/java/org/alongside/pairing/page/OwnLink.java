package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.People;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.Link;
import org.alongside.pairing.Links;

/**
 * The link a page is about: the one its address names, if it is one's own. Without an id a look is about the only link
 * that there is; where there are more it is about none, and a form is not here, because it could change the wrong one.
 */
@RequestScoped
public class OwnLink {

    @Inject
    Visit visit;

    @Inject
    Links links;

    @Inject
    People people;

    private List<Link> all;

    List<Link> all() {
        if (all == null) {
            all = links.of(visit.me());
        }
        return all;
    }

    /** Empty where none was named and there is not just one; an id of somebody else's link is not here. */
    Optional<Link> find() {
        Optional<UUID> asked = visit.isPost() ? Optional.of(visit.neededId("link")) : visit.id("link");
        if (asked.isEmpty()) {
            return all().stream().findFirst().filter(one -> all().size() == 1);
        }
        return Optional.of(all().stream()
                .filter(link -> link.id().equals(asked.get()))
                .findFirst()
                .orElseThrow(NotHere::new));
    }

    /** The name the other of the two chose, or a word for it. */
    String partner(Link link) {
        PersonId other = link.partnerOf(visit.me());
        String name = people.chosenName(other);
        return name.isBlank() ? visit.say("partner") : name;
    }

    /** To a page about this link; ids only. */
    static String about(String page, Link link) {
        return page + "?link=" + link.id();
    }
}
