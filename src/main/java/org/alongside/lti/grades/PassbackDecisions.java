package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.vault.random.Randomness;

/**
 * The decisions that nothing leaves, as a table by month. A month is shown when it is over and never changes again, and
 * only where at least twenty decisions stand together, so that nobody can be told from it (INV-49). What is older than
 * a year is forgotten by a job.
 */
@Dependent
@Transactional
public class PassbackDecisions implements Job {

    /** Fewer are not shown. */
    static final int SMALLEST = 20;

    private static final int MONTHS_KEPT = 12;

    private final EntityManager entities;
    private final Randomness random;

    @Inject
    public PassbackDecisions(EntityManager entities, Randomness random) {
        this.entities = entities;
        this.random = random;
    }

    /** How often nothing left for one reason in one month, {@code 2026-11}. */
    public record MonthlyReason(String month, PassbackStatus reason, long decisions) {}

    void note(PassbackStatus reason, Instant now) {
        entities.persist(new PassbackDecision(random.id(), month(now), reason));
    }

    /** The months that are over, the newest first. */
    public List<MonthlyReason> monthly(Instant now) {
        return entities.createQuery(
                        "select d.month, d.reason, count(d) from PassbackDecision d where d.month < :current"
                                + " group by d.month, d.reason having count(d) >= :smallest"
                                + " order by d.month desc, d.reason",
                        Object[].class)
                .setParameter("current", month(now).toString())
                .setParameter("smallest", (long) SMALLEST)
                .getResultStream()
                .map(row -> new MonthlyReason((String) row[0], (PassbackStatus) row[1], (Long) row[2]))
                .toList();
    }

    @Override
    public String name() {
        return "lti.passback-decisions";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        forgetOld(now);
        return Optional.empty();
    }

    /** Deletes what is older than a year. @return how many */
    int forgetOld(Instant now) {
        return entities.createQuery("delete from PassbackDecision d where d.month < :first")
                .setParameter("first", month(now).minusMonths(MONTHS_KEPT).toString())
                .executeUpdate();
    }

    private static YearMonth month(Instant now) {
        return YearMonth.from(now.atZone(ZoneOffset.UTC));
    }
}
