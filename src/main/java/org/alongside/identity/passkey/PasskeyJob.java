package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Forgets answered questions that are over. */
@Dependent
public class PasskeyJob implements Job {

    private final Passkeys passkeys;

    @Inject
    public PasskeyJob(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public String name() {
        return "identity.passkeys";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        passkeys.dropSpent(now);
        return Optional.empty();
    }
}
