package org.alongside.safety.policy;

import java.time.Duration;
import java.time.Instant;

/** What six answers do, and how long they count (domain/4-pairing.md 4.5). */
public final class GateRules {

    /** An older gate rests the joint part. */
    public static final Duration COUNTS_FOR = Duration.ofDays(120);

    /** The first and the last day on which it is asked again; the day is drawn for each person. */
    public static final int FIRST_DAY = 75;

    public static final int LAST_DAY = 105;

    /** Older answers are let go of; the day on which they were given stays. */
    public static final Duration KEPT_FOR = Duration.ofDays(365);

    private static final int SILENCES = 2;

    private GateRules() {}

    /** One yes, or <em>rather not say</em> on two or more, raises a hold. */
    public static boolean raisesHold(GateSheet sheet) {
        return sheet.count(GateAnswer.YES) > 0 || sheet.count(GateAnswer.RATHER_NOT_SAY) >= SILENCES;
    }

    /** Whether answers of that time still count now. */
    public static boolean counts(Instant answeredAt, Instant now) {
        return !now.isAfter(answeredAt.plus(COUNTS_FOR));
    }

    /** Whether answers of that time are kept no longer. */
    public static boolean isTooOldToKeep(Instant answeredAt, Instant now) {
        return now.isAfter(answeredAt.plus(KEPT_FOR));
    }

    /** How many days there are to draw from. */
    public static int daysToDrawFrom() {
        return LAST_DAY - FIRST_DAY + 1;
    }

    /**
     * When to ask again.
     *
     * @param draw from 0 to {@link #daysToDrawFrom()} - 1
     */
    public static Instant askAgainAt(Instant answeredAt, int draw) {
        if (draw < 0 || draw >= daysToDrawFrom()) {
            throw new IllegalArgumentException("no day for draw " + draw);
        }
        return answeredAt.plus(Duration.ofDays(FIRST_DAY + (long) draw));
    }
}
