package org.alongside.lti.launch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How many launches came on each of a few days, and what became of them: counts, and nothing of anybody.
 *
 * @param from the first moment of the day, by the clock of whoever looks
 */
public record DailyLaunches(Instant from, long opened, long refused) {

    /**
     * One day after the other, in one statement.
     *
     * @param starts the first moments of the days and of the one after the last, in their order; at least two
     */
    static List<DailyLaunches> count(EntityManager entities, List<Instant> starts) {
        List<String> sums = new ArrayList<>();
        for (int day = 0; day < starts.size() - 1; day++) {
            String that = "count(case when l.at >= :t" + day + " and l.at < :t" + (day + 1) + " and l.opened = ";
            sums.add(that + "true then 1 else null end)");
            sums.add(that + "false then 1 else null end)");
        }
        int last = starts.size() - 1;
        TypedQuery<Object[]> query = entities.createQuery(
                "select " + String.join(", ", sums) + " from LaunchRecord l where l.at >= :t0 and l.at < :t" + last,
                Object[].class);
        for (int day = 0; day <= last; day++) {
            query.setParameter("t" + day, starts.get(day));
        }
        Object[] counts = query.getSingleResult();
        List<DailyLaunches> days = new ArrayList<>();
        for (int day = 0; day < last; day++) {
            days.add(new DailyLaunches(
                    starts.get(day),
                    ((Number) counts[2 * day]).longValue(),
                    ((Number) counts[2 * day + 1]).longValue()));
        }
        return days;
    }

    /** The first moments of so many days up to the one of this moment, and of the day after it. */
    static List<Instant> starts(Instant now, ZoneId zone, int days) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Instant> starts = new ArrayList<>();
        for (int ago = days - 1; ago >= -1; ago--) {
            starts.add(today.minusDays(ago).atStartOfDay(zone).toInstant());
        }
        return starts;
    }
}
