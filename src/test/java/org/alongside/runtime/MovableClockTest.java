package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private final MovableClock clock = new MovableClock(Clock.fixed(MONDAY, ZoneOffset.UTC), Duration.ofDays(1));

    @Test
    @DisplayName("RUNTIME-2 the clock is the system's plus what was let pass")
    void addsUp() {
        clock.advance(Duration.ofHours(5));
        assertEquals(Instant.parse("2026-11-24T13:00:00Z"), clock.instant());
    }

    @Test
    @DisplayName("RUNTIME-2 time never runs backwards")
    void neverBack() {
        assertThrows(IllegalArgumentException.class, () -> clock.advance(Duration.ofSeconds(-1)));
        assertEquals(Duration.ofDays(1), clock.offset());
    }
}
