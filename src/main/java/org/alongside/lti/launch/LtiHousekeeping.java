package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;
import org.alongside.lti.login.Logins;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.registration.FrameOrigins;
import org.alongside.lti.security.SigningKeys;

/**
 * This job does the housekeeping: it forgets what has ended: logins, nonces, old records, deployments that nobody let
 * in; and lets the next signing key take over.
 */
@Dependent
public class LtiHousekeeping implements Job {

    private final Logins logins;
    private final LaunchLog log;
    private final UnwrittenRefusals unwritten;
    private final SigningKeys keys;
    private final FrameOrigins origins;
    private final Deployments deployments;

    @Inject
    public LtiHousekeeping(
            Logins logins,
            LaunchLog log,
            UnwrittenRefusals unwritten,
            SigningKeys keys,
            FrameOrigins origins,
            Deployments deployments) {
        this.logins = logins;
        this.log = log;
        this.unwritten = unwritten;
        this.keys = keys;
        this.origins = origins;
        this.deployments = deployments;
    }

    @Override
    public String name() {
        return "lti.housekeeping";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        keys.rotateIfDue(now);
        origins.forget(); // another server may have changed a registration
        logins.forgetEnded(now);
        log.forgetOld(now);
        unwritten.keep(now);
        deployments.forgetOld(now);
        return Optional.empty();
    }
}
