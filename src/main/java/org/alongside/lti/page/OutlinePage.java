package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.Target;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.link.OfferedTargets;

/**
 * Shows staff who act in somebody's name what stands behind a link: the same words for everybody, and nobody's part in
 * it.
 */
@Named
@RequestScoped
public class OutlinePage {

    @Inject
    Visit visit;

    @Inject
    OfferedTargets offered;

    private Optional<Offering> offering = Optional.empty();

    public void act() {
        offering = Target.parse(visit.text("target")).flatMap(offered::find);
    }

    public boolean isSet() {
        return offering.isPresent();
    }

    public String getHeading() {
        return offering.map(found -> found.title().in(visit.language())).orElse("");
    }

    public String getAim() {
        return offering.map(found -> found.outline().summary().in(visit.language()))
                .orElse("");
    }

    /** The names of its steps, in their order. */
    public List<String> getParts() {
        return offering.map(found -> found.outline().parts().stream()
                        .map(part -> part.in(visit.language()))
                        .toList())
                .orElse(List.of());
    }
}
