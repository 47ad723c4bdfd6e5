package org.alongside.learning.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The weekly shape of a course: one part a week, and a quiet week after every second one. It goes by what is done and
 * not by a date on which the course began, so nothing in it can be late; and it locks nothing, because it only says
 * when the next part is suggested.
 */
public final class WeeklyShape {

    private static final int PARTS_BEFORE_A_QUIET_WEEK = 2;

    private WeeklyShape() {}

    /**
     * Until when it is quiet: the Monday after the last part that was completed, or the one after that where every
     * second part is complete.
     *
     * @param completed when each complete part of the course was completed
     * @param zone by whose days and weeks it goes
     * @return empty where the next part is suggested today, because that Monday has come or nothing is complete yet
     */
    public static Optional<LocalDate> quietUntil(Collection<Instant> completed, ZoneId zone, Instant now) {
        return completed.stream()
                .max(Comparator.naturalOrder())
                .map(last -> LocalDate.ofInstant(last, zone)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .plusWeeks(completed.size() % PARTS_BEFORE_A_QUIET_WEEK == 0 ? 1 : 0))
                .filter(monday -> monday.isAfter(LocalDate.ofInstant(now, zone)));
    }
}
