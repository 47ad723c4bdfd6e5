package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The refused launches beyond those that are written down: a flood of them is one line a day, which says how many there
 * were.
 */
@Dependent
@Transactional
public class UnwrittenRefusals {

    private static final Duration KEPT = Duration.ofDays(90);

    private final EntityManager entities;
    private final RefusalTally tally;

    @Inject
    public UnwrittenRefusals(EntityManager entities, RefusalTally tally) {
        this.entities = entities;
        this.tally = tally;
    }

    /** One more. Nothing is written for it now. */
    public void note(Instant now) {
        tally.note(day(now));
    }

    /** Puts what was counted into the database, and forgets what is older than ninety days. */
    void keep(Instant now) {
        tally.drain().forEach(this::add);
        entities.createQuery("delete from DailyRefusals d where d.day < :first")
                .setParameter("first", day(now.minus(KEPT)).toString())
                .executeUpdate();
    }

    private void add(LocalDate day, long refusals) {
        entities.createNativeQuery("insert into lti_daily_refusals (noted_day, refusals) values (?1, 0)"
                        + " on conflict do nothing")
                .setParameter(1, day.toString())
                .executeUpdate();
        entities.find(DailyRefusals.class, day.toString(), LockModeType.PESSIMISTIC_WRITE)
                .add(refusals);
    }

    /** How many there were in the last days, today included, at least. @param days at least one */
    public long ofTheLast(int days, Instant now) {
        LocalDate first = day(now).minusDays(days - 1L);
        long kept = entities.createQuery(
                        "select coalesce(sum(d.refusals), 0) from DailyRefusals d where d.day >= :first", Long.class)
                .setParameter("first", first.toString())
                .getSingleResult();
        return kept
                + tally.waiting().entrySet().stream()
                        .filter(day -> !day.getKey().isBefore(first))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
