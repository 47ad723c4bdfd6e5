package org.alongside.identity.log;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Lets lines of own logs fall away after their ninety days. */
@Dependent
public class OwnLogJob implements Job {

    private final OwnLog log;

    @Inject
    public OwnLogJob(OwnLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "identity.log";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        log.dropOld(now);
        return Optional.empty();
    }
}
