package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.safety.policy.GateRules;
import org.alongside.safety.policy.HoldRules;
import org.alongside.safety.policy.HoldState;

/**
 * Answers three questions and no others (architecture.md): may this step open for these two, is there a closed door
 * here, which variant may I see. Besides, {@link #gateAnswered} is for the page of its owner.
 *
 * <p>Every question looks at all it needs before it decides, so that a no takes the same statements as a yes.
 */
@Dependent
@Transactional
public class Safety {

    private final Gates gates;
    private final Holds holds;
    private final ClosedDoors doors;

    @Inject
    public Safety(Gates gates, Holds holds, ClosedDoors doors) {
        this.gates = gates;
        this.holds = holds;
        this.doors = doors;
    }

    /** May this joint step open for these two, now? Never says whose reason it is. */
    public boolean mayOpen(PersonId a, PersonId b, int size, boolean staying, Instant now) {
        boolean first = leavesOpen(a, size, staying, now);
        boolean second = leavesOpen(b, size, staying, now);
        return first && second;
    }

    /** Has this person closed the door to this step? */
    public boolean doorClosed(PersonId person, UUID step) {
        return doors.of(person).isClosed(step);
    }

    /** Which variant of a step marked <em>staying</em> this person reads: true for the one of a hold. */
    public boolean holdVariantFor(PersonId person) {
        return holds.of(person).stands();
    }

    /** Has this person answered the gate in the last 120 days? Asked about oneself only. */
    public boolean gateAnswered(PersonId person, Instant now) {
        return gates.answeredAt(person).filter(at -> GateRules.counts(at, now)).isPresent();
    }

    private boolean leavesOpen(PersonId person, int size, boolean staying, Instant now) {
        boolean answered = gateAnswered(person, now);
        HoldState hold = holds.of(person);
        return answered && HoldRules.leavesOpen(hold, size, staying);
    }
}
