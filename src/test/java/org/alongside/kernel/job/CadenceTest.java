package org.alongside.kernel.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final Instant HOUR = Instant.parse("2026-10-25T01:00:00Z");

    @Test
    @DisplayName(
            "RUNTIME-10 a job by the clock runs at the next full hour, also when it is late, and never at the same instant twice")
    void byTheClock() {
        Cadence hourly = Cadence.onTheHour();
        assertEquals(HOUR, hourly.next(HOUR.minusNanos(1)));
        assertEquals(HOUR.plus(Duration.ofHours(1)), hourly.next(HOUR));
        assertEquals(HOUR.plus(Duration.ofHours(3)), hourly.next(HOUR.plusSeconds(2 * 3600 + 17)));
        assertEquals(Instant.EPOCH, hourly.next(Instant.EPOCH.minusSeconds(1)));
    }

    @Test
    @DisplayName("RUNTIME-10 the hours of a day in which summer time ends or begins are as long as all others")
    void noSummerTime() {
        for (String day : List.of("2026-03-29T00:00:00Z", "2026-10-25T00:00:00Z")) {
            Instant midnight = Instant.parse(day);
            List<Instant> runs = Stream.iterate(midnight, Cadence.onTheHour()::next)
                    .limit(25)
                    .toList();
            assertEquals(midnight.plus(Duration.ofDays(1)), runs.get(24));
        }
    }

    @Test
    @DisplayName("RUNTIME-10 whatever the period, the next run is later, and at most a period away")
    void law() {
        Random random = new Random(8);
        for (int n = 0; n < 1000; n++) {
            Duration period = Duration.ofSeconds(1 + random.nextInt(100_000));
            Instant at = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            for (boolean byTheClock : new boolean[] {true, false}) {
                Instant next = new Cadence(period, byTheClock).next(at);
                assertTrue(next.isAfter(at) && !next.isAfter(at.plus(period)), () -> period + " after " + at);
            }
        }
    }

    @Test
    @DisplayName("RUNTIME-10 a period is whole seconds, at least one")
    void refused() {
        assertThrows(IllegalArgumentException.class, () -> Cadence.after(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> Cadence.after(Duration.ofMillis(1500)));
    }
}
