package org.alongside.identity.copy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Makes the copies that were asked for, a room at a time, each in a transaction of its own; lets go of old ones. */
@Dependent
public class CopyJob implements Job {

    static final String NAME = "identity.copies";

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

    @Override
    public Optional<Instant> run(Instant now) {
        orders.dropOld(now);
        for (UUID order : orders.unmade()) {
            boolean more = true;
            while (more) {
                more = orders.goOn(order, now);
            }
        }
        return Optional.empty();
    }
}
