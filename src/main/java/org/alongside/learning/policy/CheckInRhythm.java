package org.alongside.learning.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When the one question of the check-in is asked (about monthly), and when the ways to go on are shown. */
public final class CheckInRhythm {

    /** Four weeks: the same weekday, so that one's own day for it stays the day. */
    public static final Duration BETWEEN_QUESTIONS = Duration.ofDays(28);

    private CheckInRhythm() {}

    /** Whether to ask: four weeks after the last answer, or after the first enrollment where there was none. */
    public static boolean isQuestionDue(Instant lastAskedOrBegun, Instant now) {
        return !now.isBefore(lastAskedOrBegun.plus(BETWEEN_QUESTIONS));
    }

    /** Whether the last two answers both said <em>worse</em>. */
    public static boolean showsWays(List<Since> newestFirst) {
        return newestFirst.size() >= 2 && newestFirst.get(0) == Since.WORSE && newestFirst.get(1) == Since.WORSE;
    }
}
