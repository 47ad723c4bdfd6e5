package org.alongside.lti.launch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * How many launches came on each of a few days, and what became of them: counts, and nothing of anybody.
 *
 * @param from the first moment of the day, by the clock of whoever looks
 */
public record DailyLaunches(Instant from, long opened, long refused) {

    /**
     * One day after the other, in one statement: by SQL, because the language of entities counts under no condition.
     *
     * @param starts the first moments of the days and of the one after the last, in their order; at least two
     */
    static List<DailyLaunches> count(EntityManager entities, List<Instant> starts) {
        int days = starts.size() - 1;
        StringJoiner counts = new StringJoiner(", ");
        for (int day = 1; day <= days; day++) {
            String that = "count(*) filter (where at >= ?" + day + " and at < ?" + (day + 1) + " and ";
            counts.add(that + "opened)").add(that + "not opened)");
        }
        Query query = entities.createNativeQuery(
                "select " + counts + " from lti_launch where at >= ?1 and at < ?" + (days + 1));
        for (int i = 0; i <= days; i++) {
            query.setParameter(i + 1, starts.get(i).atOffset(ZoneOffset.UTC));
        }
        Object[] found = (Object[]) query.getSingleResult();
        return IntStream.range(0, days)
                .mapToObj(day -> new DailyLaunches(
                        starts.get(day),
                        ((Number) found[2 * day]).longValue(),
                        ((Number) found[2 * day + 1]).longValue()))
                .toList();
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
