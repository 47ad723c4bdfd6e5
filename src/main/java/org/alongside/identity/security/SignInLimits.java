package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.alongside.identity.limit.RateLimit;
import org.alongside.identity.security.Tries.TriedVerb;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often people may sign in and up. A whole school may stand behind one address, so the bounds are wide; fifteen or
 * twenty such schools may come at once. In the demo's tests everybody comes from one address, hence the settings.
 */
@ApplicationScoped
public class SignInLimits {

    private static final int ADDRESSES_SIGNING_IN = 15;
    private static final int ADDRESSES_SIGNING_UP = 20;

    /** Codes of a sheet, of one person and of all. */
    private static final RateLimit CODES = new RateLimit("identity.code", 30, 3_000, Duration.ofMinutes(10));

    /** From one address. */
    @Inject
    @ConfigProperty(name = "alongside.sign.ins.per.minute", defaultValue = "120")
    int signIns = 120;

    /** From one address. */
    @Inject
    @ConfigProperty(name = "alongside.sign.ups.per.hour", defaultValue = "60")
    int signUps = 60;

    public RateLimit of(TriedVerb verb) {
        return switch (verb) {
            case SIGN_IN ->
                new RateLimit(
                        "identity.sign-in", signIns, (long) ADDRESSES_SIGNING_IN * signIns, Duration.ofMinutes(1));
            case CODE -> CODES;
            case SIGN_UP ->
                new RateLimit("identity.sign-up", signUps, (long) ADDRESSES_SIGNING_UP * signUps, Duration.ofHours(1));
        };
    }
}
