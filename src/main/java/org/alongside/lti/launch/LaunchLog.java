package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.RateLimit;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.RateVerdict;
import org.alongside.identity.table.StoredTable;
import org.alongside.identity.table.TableColumn;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.vault.random.Randomness;

/** The record of launches, refused and opened. */
@Dependent
@Transactional
public class LaunchLog {

    private static final Logger LOG = Logger.getLogger(LaunchLog.class.getName());
    private static final Duration KEPT = Duration.ofDays(90);
    private static final StoredTable<LaunchRecord> TABLE = new StoredTable<>(
            LaunchRecord.class,
            new TableOrder("at", true),
            List.of(
                    TableColumn.narrowing("reference", "reference"),
                    TableColumn.ordering("at", "at"),
                    TableColumn.narrowing("issuer", "issuer"),
                    TableColumn.narrowing("course", "contextTitle"),
                    TableColumn.narrowing("outcome", "reason")));

    /** Records are kept for ninety days. Those of refusals are bounded where refusals are shown. */
    static final RateLimit OPENED = new RateLimit("lti.opened", 200_000, 1_000_000, Duration.ofDays(1));

    private final EntityManager entities;
    private final Randomness random;
    private final RateLimits limits;

    @Inject
    public LaunchLog(EntityManager entities, Randomness random, RateLimits limits) {
        this.entities = entities;
        this.random = random;
        this.limits = limits;
    }

    /** Launches that were opened are written down, to a number a day of each platform; people come in all the same. */
    void opened(@Observes Launched launched) {
        LaunchOrigin origin = LaunchOrigin.of(launched.launch());
        if (limits.take(OPENED, of(origin.registration())) instanceof RateVerdict.RateAllowed) {
            write(launched.launch().verdict(), origin, launched.at());
        }
    }

    static CallerAddress of(Optional<UUID> registration) {
        return new CallerAddress(
                "registration " + registration.map(UUID::toString).orElse(""));
    }

    /** Writes a launch down. @return its number */
    public String write(LaunchVerdict verdict, LaunchOrigin origin, Instant now) {
        String reference = random.reference();
        entities.persist(new LaunchRecord(random.id(), reference, verdict, origin, now));
        LOG.log(Level.INFO, "launch {0} {1}", new Object[] {
            reference, verdict.reason().map(RefusalReason::name).orElse("OPENED")
        });
        return reference;
    }

    /** The launches on this page of the table, the newest first where nothing else is asked for. */
    public List<LaunchRecord> page(TableRequest wanted) {
        return TABLE.rows(entities, wanted, Map.of());
    }

    /** How many launches these filters leave. */
    public int count(Map<String, TableFilter> filters) {
        return TABLE.count(entities, filters, Map.of());
    }

    /** The last days, today last, each from midnight to midnight in this zone. @param days at least one */
    public List<DailyLaunches> daily(Instant now, ZoneId zone, int days) {
        return DailyLaunches.count(entities, DailyLaunches.starts(now, zone, days));
    }

    public Optional<LaunchRecord> find(UUID id) {
        return Optional.ofNullable(entities.find(LaunchRecord.class, id));
    }

    /**
     * How one registration's launches between two moments, both included, came out, and how often; those that were
     * opened stand under no reason.
     */
    public Map<Optional<RefusalReason>, Long> outcomes(UUID registration, Instant from, Instant to) {
        return entities.createQuery(
                        "select l.reason, count(l) from LaunchRecord l where l.registration = :registration"
                                + " and l.at >= :from and l.at <= :to group by l.reason",
                        Object[].class)
                .setParameter("registration", registration)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(row -> Optional.ofNullable((RefusalReason) row[0]), row -> (Long) row[1]));
    }

    /** Deletes what is older than ninety days. @return how many */
    public int forgetOld(Instant now) {
        return entities.createQuery("delete from LaunchRecord l where l.at < :from")
                .setParameter("from", now.minus(KEPT))
                .executeUpdate();
    }
}
