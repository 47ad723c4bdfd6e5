package org.alongside.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static Sample sample(long... millis) {
        List<Long> nanos = LongStream.of(millis)
                .sorted()
                .mapToObj(value -> value * 1_000_000)
                .toList();
        return new Sample(nanos, 2, 1, Optional.empty());
    }

    @Test
    @DisplayName("Q-P1 a percentile is the smallest time that this share did not exceed")
    void percentiles() {
        Sample hundred = sample(LongStream.rangeClosed(1, 100).toArray());
        assertEquals(50, hundred.millis(0.50));
        assertEquals(95, hundred.millis(0.95));
        assertEquals(99, hundred.millis(0.99));
        assertEquals(7, sample(7).millis(0.99));
    }

    @Test
    @DisplayName("Q-P1 failed operations do not count towards the rate")
    void failuresAreNotThroughput() {
        assertEquals(1.5, sample(1, 2, 3, 4).perSecond());
    }

    @Test
    @DisplayName("Q-P1 the median of an even number of rounds lies between the two in the middle")
    void medians() {
        assertEquals(2, Figures.median(List.of(9.0, 1.0, 2.0)));
        assertEquals(2.5, Figures.median(List.of(4.0, 1.0, 3.0, 2.0)));
    }

    @Test
    @DisplayName("Q-P1 open load makes every arrival once, and keeps what the first failure said")
    void everyArrivalOnce() {
        Sample sample = Load.open(
                n -> {
                    if (n == 3) {
                        throw new IllegalStateException("number three");
                    }
                },
                10_000,
                4,
                Duration.ofMillis(100));
        assertEquals(1000, sample.nanos().size());
        assertEquals(1, sample.errors());
        assertTrue(sample.firstError().orElseThrow().contains("number three"));
    }

    @Test
    @DisplayName(
            "Q-P1 an operation that is late because one before it stalled is counted from when it should have begun")
    void stallsAreNotHidden() {
        Duration stall = Duration.ofMillis(60);
        Sample sample = Load.open(
                n -> {
                    long until = System.nanoTime() + (n == 0 ? stall.toNanos() : 0);
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                },
                1000,
                1,
                Duration.ofMillis(50));
        assertTrue(sample.millis(0.5) > 20, "median " + sample.millis(0.5));
    }
}
