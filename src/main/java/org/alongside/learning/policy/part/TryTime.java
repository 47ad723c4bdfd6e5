package org.alongside.learning.policy.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When what is said after a try opens. There is no last day: it stays open. */
public final class TryTime {

    /** Something can only have been tried in ordinary life when a day of it has passed. */
    public static final Duration LEAST = Duration.ofDays(1);

    private TryTime() {}

    /** @param done when the step was finished in which the try was chosen */
    public static boolean isOver(Optional<Instant> done, Instant now) {
        return done.filter(at -> !now.isBefore(at.plus(LEAST))).isPresent();
    }
}
