package org.alongside.safety.policy;

import java.time.Duration;
import java.time.Instant;

/** What a hold leaves open, and when its owner may lift it (domain/4-pairing.md 4.5). */
public final class HoldRules {

    public static final Duration LIFTED_NOT_BEFORE = Duration.ofHours(72);

    private static final int SMALLEST = 0;

    private HoldRules() {}

    /** May a joint step of this size and mark open, as far as this person's hold goes? */
    public static boolean leavesOpen(HoldState hold, int size, boolean staying) {
        return !hold.stands() || (hold.choice() == HoldChoice.SMALLEST_STAYS && size == SMALLEST && !staying);
    }

    public static Instant liftableFrom(HoldState hold) {
        Instant afterThreeDays = hold.since().plus(LIFTED_NOT_BEFORE);
        return hold.fixedUntil().isAfter(afterThreeDays) ? hold.fixedUntil() : afterThreeDays;
    }

    public static boolean mayLift(HoldState hold, Instant now) {
        return hold.stands() && !now.isBefore(liftableFrom(hold));
    }
}
