package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** Answers three questions and no others (architecture.md); {@link #gateAnswered} is for its owner's own page. */
@Dependent
public class Safety {

    @Inject
    public Safety() {}

    /** May this joint step open for these two, now? Never says whose reason it is. */
    public boolean mayOpen(PersonId a, PersonId b, int size, boolean staying, Instant now) {
        return false;
    }

    /** Has this person closed the door to this step? */
    public boolean doorClosed(PersonId person, UUID step) {
        return false;
    }

    /** Which variant of a step marked <em>staying</em> this person reads: true for the one of a hold. */
    public boolean holdVariantFor(PersonId person) {
        return false;
    }

    /** Has this person answered the gate in the last 120 days? Asked about oneself only. */
    public boolean gateAnswered(PersonId person, Instant now) {
        return false;
    }
}
