package org.alongside.lti.grades;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.vault.random.Randomness;

/**
 * Says when to try again: a list of pauses, each up to a fifth longer by chance, and never before the platform asked
 * for.
 */
final class BackOff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private BackOff() {}

    /**
     * The next moment to try.
     *
     * @param tries how many failed before this one, from 0
     * @param asked the pause that the platform asked for
     * @return empty where it is time to give up
     */
    static Optional<Instant> next(int tries, Optional<Duration> asked, Randomness random, Instant now) {
        if (tries >= PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(tries);
        Duration jitter = Duration.ofMillis(random.below((int) (pause.toMillis() / 5)));
        Duration atLeast = asked.filter(wish -> wish.compareTo(pause) > 0).orElse(pause);
        return Optional.of(now.plus(atLeast).plus(jitter));
    }
}
