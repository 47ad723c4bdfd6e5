package org.alongside.vault.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Looks once a day whether the log of access is whole, so that nobody has to start the site anew to hear of it. */
@Dependent
public class AccessCheckJob implements Job {

    private final AccessCheck check;

    @Inject
    public AccessCheckJob(AccessCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "vault.audit";
    }

    @Override
    public Cadence cadence() {
        return new Cadence(Duration.ofDays(1), true);
    }

    @Override
    public Optional<Instant> run(Instant now) {
        check.say();
        return Optional.empty();
    }
}
