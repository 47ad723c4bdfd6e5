package org.alongside.learning.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyShapeTest {

    /** Monday, 2 March 2026. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static List<Instant> parts(int count, Instant last) {
        return IntStream.range(0, count)
                .mapToObj(n -> last.minus(Duration.ofDays(n)))
                .toList();
    }

    @ParameterizedTest(name = "{0} parts whole, the last on {1}, today {2}: quiet until {3}")
    @DisplayName("LEARNING-24 after a part it is quiet until Monday, and after every second one a week longer")
    @CsvSource({
        "1, 2026-03-04, 2026-03-04, 2026-03-09",
        "1, 2026-03-04, 2026-03-08, 2026-03-09",
        "1, 2026-03-04, 2026-03-09, ''", // that Monday has come
        "1, 2026-03-09, 2026-03-09, 2026-03-16", // done on a Monday: the next one
        "2, 2026-03-04, 2026-03-09, 2026-03-16", // the quiet week
        "2, 2026-03-04, 2026-03-16, ''",
        "3, 2026-03-04, 2026-03-05, 2026-03-09"
    })
    void quiet(int count, LocalDate last, LocalDate today, String until) {
        assertEquals(
                until,
                WeeklyShape.quietUntil(
                                parts(count, last.atStartOfDay(ZoneOffset.UTC).toInstant()),
                                ZoneOffset.UTC,
                                today.atTime(12, 0).toInstant(ZoneOffset.UTC))
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    @ParameterizedTest
    @DisplayName(
            "LEARNING-24 nothing is ever late: it begins on a Monday by one's own days, within two weeks, and stays")
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin"})
    void neverLate(String zone) {
        ZoneId here = ZoneId.of(zone);
        IntStream.range(0, 24 * 400).forEach(hour -> {
            Instant last = MONDAY.plus(Duration.ofHours(hour));
            int count = 1 + hour % 8;
            Optional<LocalDate> until = WeeklyShape.quietUntil(parts(count, last), here, last);
            LocalDate day = LocalDate.ofInstant(last, here);
            assertEquals(Optional.of(DayOfWeek.MONDAY), until.map(LocalDate::getDayOfWeek));
            assertTrue(until.orElseThrow().isAfter(day) && !until.orElseThrow().isAfter(day.plusDays(14)));
            Instant then = until.orElseThrow().atStartOfDay(here).toInstant();
            assertEquals(until, WeeklyShape.quietUntil(parts(count, last), here, then.minusSeconds(1)));
            assertFalse(WeeklyShape.quietUntil(parts(count, last), here, then).isPresent());
        });
    }

    @Test
    @DisplayName("LEARNING-24 before any part is whole nothing waits")
    void begins() {
        assertEquals(Optional.empty(), WeeklyShape.quietUntil(List.of(), ZoneOffset.UTC, MONDAY));
    }
}
