package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.content.JointStep;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.JointAvailability.Two;
import org.alongside.pairing.policy.Ladder;
import org.alongside.pairing.policy.LinkState;
import org.alongside.pairing.policy.Side;
import org.alongside.pairing.policy.StepForTwo;
import org.alongside.safety.Protection;
import org.alongside.safety.Safety;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;

/**
 * Gathers what each of the two brings to an opening moment: always all of it, each thing once, however many steps there
 * are. So a no takes the same statements as a yes. What protects either of them is held until the transaction ends, so
 * that a no which was told to have been kept is never too late for a step that opens. Whoever does not allow the use of
 * this site any more rests, as its words read now.
 */
@Dependent
public class Sides {

    private final Yeses yeses;
    private final Switches switches;
    private final JointList steps;
    private final Safety safety;
    private final Consents consents;
    private final Vault vault;

    @Inject
    public Sides(Yeses yeses, Switches switches, JointList steps, Safety safety, Consents consents, Vault vault) {
        this.yeses = yeses;
        this.switches = switches;
        this.steps = steps;
        this.safety = safety;
        this.consents = consents;
        this.vault = vault;
    }

    /** Both sides of a link at one time, and what safety says to a step. */
    record BothSides(Two two, Predicate<StepForTwo> safetyOpen) {

        /** Nothing private may stand in a log line. */
        @Override
        public String toString() {
            return "BothSides";
        }
    }

    /** @param turns all of the link */
    BothSides of(Link link, List<Turn> turns, Instant now) {
        List<PersonId> both = List.of(link.inviter(), link.joiner());
        Set<Owner> keyed = vault.hold(both.stream().map(Owner::of).toList());
        Map<PersonId, Map<UUID, Instant>> given = yeses.given(both, link, turns);
        Set<PersonId> resting = switches.restingAmong(both, keyed);
        Set<PersonId> using = consents.allowing(both, Purpose.USE, "");
        Map<PersonId, Protection> protection = safety.protectionOf(both, now);
        List<Side> sides = both.stream()
                .map(person -> new Side(
                        given.get(person),
                        steps.doneBy(person),
                        Ladder.START,
                        resting.contains(person) || !using.contains(person),
                        closed(protection.get(person))))
                .toList();
        return new BothSides(
                new Two(sides.get(0), sides.get(1), link.state() == LinkState.SPACE),
                step -> protection.values().stream().allMatch(own -> own.leavesOpen(step.size(), step.staying())));
    }

    private Set<UUID> closed(Protection own) {
        return steps.all().stream()
                .map(JointStep::uuid)
                .filter(own::doorClosed)
                .collect(Collectors.toUnmodifiableSet());
    }
}
