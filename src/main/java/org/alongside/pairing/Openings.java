package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The job's verb: looks at the opening moments of every living link since it last looked. Asked twice, or by two nodes
 * at once, a moment opens at most one step. A link that fails delays no other.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Openings {

    private static final Logger LOG = Logger.getLogger(Openings.class.getName());

    private final EntityManager entities;
    private final LinkOpening opening;

    @Inject
    public Openings(EntityManager entities, LinkOpening opening) {
        this.entities = entities;
        this.opening = opening;
    }

    /** @return how many steps opened */
    public int openDue(Instant now) {
        int opened = 0;
        for (UUID link : living()) {
            opened += look(link, now);
        }
        return opened;
    }

    private int look(UUID link, Instant now) {
        try {
            return opening.look(link, now);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    "A link could not be looked at, and is tried again: {0}",
                    e.getClass().getName());
            return 0;
        }
    }

    private List<UUID> living() {
        return entities.createQuery("select l.id from Link l where l.pairKey is not null order by l.id", UUID.class)
                .getResultList();
    }
}
