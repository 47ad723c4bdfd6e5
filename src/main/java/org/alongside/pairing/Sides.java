package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.Ladder;
import org.alongside.pairing.policy.Side;
import org.alongside.pairing.policy.StepForTwo;
import org.alongside.safety.Safety;

/** Gathers what each of the two brings, always all of it, so that a no takes the same statements as a yes. */
@Dependent
public class Sides {

    private final Yeses yeses;
    private final Switches switches;
    private final JointList steps;
    private final Safety safety;

    @Inject
    public Sides(Yeses yeses, Switches switches, JointList steps, Safety safety) {
        this.yeses = yeses;
        this.switches = switches;
        this.steps = steps;
        this.safety = safety;
    }

    Side of(PersonId person, Link link) {
        return new Side(
                yeses.given(person, link),
                steps.doneBy(person),
                Ladder.START,
                switches.isResting(person),
                steps.all().stream()
                        .map(step -> step.uuid())
                        .filter(step -> safety.doorClosed(person, step))
                        .collect(Collectors.toSet()));
    }

    /** What safety says to each step, asked for all of them before anything is decided. */
    Predicate<StepForTwo> safetyOpen(Link link, Instant now) {
        var open = steps.rules().stream()
                .filter(s -> safety.mayOpen(link.inviter(), link.joiner(), s.size(), s.staying(), now))
                .map(StepForTwo::id)
                .collect(Collectors.<UUID>toSet());
        return step -> open.contains(step.id());
    }
}
