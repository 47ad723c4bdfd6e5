package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/**
 * The job that opens steps for two. Moments fall on full hours, so it runs at each; it reads the links whose moment has
 * come, and no others. Asked twice, or by two servers at once, a moment opens at most one step. A link that fails
 * delays no other, which is why each has a transaction of its own and this has none; it is tried again an hour later.
 */
@Dependent
@Transactional(Transactional.TxType.NEVER)
public class Openings implements Job {

    private static final Logger LOG = Logger.getLogger(Openings.class.getName());

    private final Links links;
    private final LinkOpening opening;

    @Inject
    public Openings(Links links, LinkOpening opening) {
        this.links = links;
        this.opening = opening;
    }

    @Override
    public String name() {
        return "pairing.openings";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        openDue(now);
        return Optional.empty();
    }

    /** @return how many steps opened */
    public int openDue(Instant now) {
        int opened = 0;
        for (UUID link : links.due(now)) {
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
}
