package org.alongside.pairing.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One of the two, as far as the joint part asks: own yeses with the time they were given, own steps done, own size, own
 * switch, own doors.
 */
public record Side(Map<UUID, Instant> yeses, Set<UUID> done, Ladder ladder, boolean resting, Set<UUID> closedDoors) {

    /** A yes lapses after this, silently. */
    public static final Duration YES_STANDS_FOR = Duration.ofDays(28);

    public Side {
        yeses = Map.copyOf(yeses);
        done = Set.copyOf(done);
        closedDoors = Set.copyOf(closedDoors);
    }

    /** Whether a yes given then still stands. */
    public static boolean stands(Instant givenAt, Instant at) {
        return !givenAt.isAfter(at) && at.isBefore(givenAt.plus(YES_STANDS_FOR));
    }

    boolean allows(StepForTwo step, Instant moment) {
        Instant givenAt = yeses.get(step.id());
        return givenAt != null
                && stands(givenAt, moment)
                && done.containsAll(step.prerequisites())
                && ladder.reaches(step.size())
                && !resting
                && !closedDoors.contains(step.id());
    }

    /** Neither a yes nor a rest may stand in a log line. */
    @Override
    public String toString() {
        return "Side";
    }
}
