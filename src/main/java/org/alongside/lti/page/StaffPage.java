package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.OfferingOutline;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.launch.Launches;
import org.alongside.lti.link.OfferedTargets;
import org.alongside.lti.link.ResourceLink;

/** Shows those who teach what learners meet at this link, what can be seen of it and what cannot. Nobody's data. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    Visit visit;

    @Inject
    Launches launches;

    @Inject
    OfferedTargets offered;

    private Optional<Offering> offering = Optional.empty();
    private List<TargetChoice> choices = List.of();

    /** One target that a link may lead to: what to give it as custom parameter. */
    public record TargetChoice(String parameter, String title) {}

    public void act() {
        ResourceLink link = launches.link(visit.neededId("link")).orElseThrow(NotHere::new);
        offering = link.target().flatMap(offered::find);
        choices = offered.all().stream()
                .map(found -> new TargetChoice(
                        "target=" + found.target().text(), found.title().in(visit.language())))
                .toList();
    }

    public boolean isSet() {
        return offering.isPresent();
    }

    /** Where to try it for oneself. */
    public String getAddress() {
        return offering.map(Offering::address).orElse("");
    }

    public String getHeading() {
        return offering.map(found -> found.title().in(visit.language())).orElse("");
    }

    public String getAim() {
        return outline(found -> found.summary().in(visit.language()), "");
    }

    /** How many steps, and about how long they take. */
    public String getLength() {
        return visit.say(
                "staff.length", outline(found -> found.parts().size(), 0), outline(OfferingOutline::minutes, 0));
    }

    public boolean isReporting() {
        return offering.flatMap(Offering::score).isPresent();
    }

    public List<TargetChoice> getChoices() {
        return choices;
    }

    private <T> T outline(Function<OfferingOutline, T> part, T otherwise) {
        return offering.map(Offering::outline).map(part).orElse(otherwise);
    }
}
