package org.alongside.learning.policy.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When what is said after a try opens. There is no last day: it stays open. */
public final class TryTime {

    private TryTime() {}

    /**
     * Something can only have been tried in ordinary life when some of it has passed.
     *
     * @param done when the step was finished in which the try was chosen
     * @param days how many of it, at least 1
     */
    public static Instant opens(Instant done, int days) {
        return done.plus(Duration.ofDays(days));
    }

    /** @param done when that step was finished; empty where it was not */
    public static boolean isOver(Optional<Instant> done, int days, Instant now) {
        return done.filter(at -> !now.isBefore(opens(at, days))).isPresent();
    }
}
