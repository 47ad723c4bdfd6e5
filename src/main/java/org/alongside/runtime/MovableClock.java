package org.alongside.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * This is the one clock of the application. In life it is the system's. In the demo and in tests <em>Let time pass</em>
 * adds to its offset, so that a week of opening moments takes a click. It never runs backwards: an offset can only
 * grow.
 */
public final class MovableClock implements InstantSource {

    private final Clock base;
    private final AtomicReference<Duration> offset;

    public MovableClock(Clock base, Duration offset) {
        this.base = Objects.requireNonNull(base);
        this.offset = new AtomicReference<>(notNegative(offset));
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    public Duration offset() {
        return offset.get();
    }

    /** @throws IllegalArgumentException where the step is negative */
    public Duration advance(Duration step) {
        return offset.accumulateAndGet(notNegative(step), Duration::plus);
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("time does not run backwards: " + duration);
        }
        return duration;
    }
}
