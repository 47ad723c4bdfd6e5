package org.alongside.identity.limit;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Time as the buckets measure it: how far the application's clock went on. A clock that is turned back stands still for
 * a moment, and what was used comes back at the same pace afterwards.
 */
final class SteadyTime implements TimeMeter {

    private final InstantSource clock;
    private Instant last;
    private Duration passed = Duration.ZERO;

    SteadyTime(InstantSource clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public synchronized long currentTimeNanos() {
        Instant now = clock.instant();
        Duration step = Duration.between(last, now);
        if (!step.isNegative()) {
            passed = passed.plus(step);
        }
        last = now;
        return passed.toNanos();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
