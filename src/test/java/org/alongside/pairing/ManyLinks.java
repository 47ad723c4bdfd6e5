package org.alongside.pairing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.kernel.job.Job;

/** Links by the thousand, for what must not grow with them. */
public final class ManyLinks {

    private ManyLinks() {}

    /** Living links that all wait for this moment. */
    public static void add(EntityManager entities, int count, Instant nextMoment) {
        for (int n = 0; n < count; n++) {
            entities.createNativeQuery("insert into pairing_link"
                            + " (id, inviter, joiner, state, pair_key, moves, changed_at, next_moment_at)"
                            + " values (?1, ?2, ?3, 'LINKED', ?4, 2, ?5, ?5)")
                    .setParameter(1, new UUID(7, n))
                    .setParameter(2, new UUID(8, n))
                    .setParameter(3, new UUID(9, n))
                    .setParameter(4, "pair " + n)
                    .setParameter(5, nextMoment.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    /** The job that opens steps, as the container would put it together. */
    public static Job openings(EntityManager entities) {
        return new TwoPeople(entities).openings;
    }
}
