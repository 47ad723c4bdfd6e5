package org.alongside.identity.limit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What may be tried out in a day, kept in the database: neither a restart nor a second server nor a thousand addresses
 * to come from make it more. How many rows a flood can make is bounded by the {@link RateLimit} that is asked before;
 * a row of one try lives five minutes.
 */
@Dependent
@Transactional
public class TryBudgets {

    private final EntityManager entities;

    @Inject
    public TryBudgets(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Counts one try, under a lock. The statements are the same whoever or whatever is tried (INV-31).
     *
     * @param id a keyed hash of 43 letters at most, of what is tried
     * @return how long to wait; empty where the try may go on
     */
    public Optional<Duration> take(String id, Instant now) {
        entities.createNativeQuery(
                        "insert into identity_try_budget (id, spent_until) values (?1, ?2) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return entities.find(TryBudget.class, id, LockModeType.PESSIMISTIC_WRITE)
                .take(now);
    }

    /** Undoes one {@link #take}: the try was right, or was never compared. */
    public void giveBack(String id) {
        Optional.ofNullable(entities.find(TryBudget.class, id, LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(TryBudget::giveBack);
    }

    /** Lets go of rows that say nothing any more. @return how many */
    public int deleteOver(Instant now) {
        return entities.createNativeQuery("delete from identity_try_budget where spent_until <= ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }
}
