package org.alongside.identity.copy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Makes the copies that were asked for, a room at a time, each in a transaction of its own; lets go of old ones. */
@Dependent
public class CopyJob implements Job {

    static final String NAME = "identity.copies";

    private static final Logger LOG = Logger.getLogger(CopyJob.class.getName());

    private final CopyOrders orders;

    @Inject
    public CopyJob(CopyOrders orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    /** @throws IllegalStateException where some are left; its message says how many and names nobody */
    @Override
    public Optional<Instant> run(Instant now) {
        orders.dropOld(now);
        int left = 0;
        for (UUID order : orders.unmade()) {
            try {
                make(order, now);
            } catch (RuntimeException unmade) {
                left++;
                LOG.log(
                        Level.SEVERE,
                        "A copy could not be made yet: {0}",
                        unmade.getClass().getName());
            }
        }
        if (left > 0) {
            throw new IllegalStateException(left + " copies could not be made and are tried again");
        }
        return Optional.empty();
    }

    private void make(UUID order, Instant now) {
        boolean more = true;
        while (more) {
            more = orders.goOn(order, now);
        }
    }
}
