package org.alongside.lti.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.RateLimit;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.RateVerdict;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds what anybody can make us write on the way of a launch: logins in a minute, those with uncommonly long hints
 * apart, and records of refusals, fewer of those that no signature stands behind. A whole school may stand behind one
 * address, so the bounds are wide. A caller's own bound is asked first, so that whoever asks too often takes nothing
 * from others.
 */
@Dependent
public class LaunchLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int CALLERS_AT_ONCE = 5;
    private static final int LONG = 4096;
    private static final RateLimit LONG_LOGINS = new RateLimit("lti.login.long", 60, 600, MINUTE);
    private static final RateLimit REFUSALS = new RateLimit("lti.refusal", 60, 300, MINUTE);

    /** Records are kept for ninety days, so that a bound for a minute alone would be forty million of them. */
    private static final RateLimit REFUSALS_OF_A_DAY = new RateLimit("lti.refusal.day", 300, 3000, DAY);

    /** Of platforms that sign what they send: each, and all of them. */
    private static final RateLimit SIGNED_OF_A_DAY = new RateLimit("lti.refusal.signed", 1000, 5000, DAY);

    private final RateLimits limits;
    private final RateLimit logins;

    /** @param fromOne logins that one caller may begin in a minute; all together may begin five times as many */
    @Inject
    public LaunchLimits(
            RateLimits limits,
            @ConfigProperty(name = "alongside.logins.per.minute", defaultValue = "6000") int fromOne) {
        this.limits = limits;
        this.logins = new RateLimit("lti.login", fromOne, (long) CALLERS_AT_ONCE * fromOne, MINUTE);
    }

    /** True while a further login of this caller may be written down. @param parameters of the login */
    boolean admits(String address, Map<String, String> parameters) {
        int length = parameters.values().stream().mapToInt(String::length).sum();
        return isTaken(logins, address) && (length <= LONG || isTaken(LONG_LOGINS, address));
    }

    /** True while a further refusal of nobody we know may be written down. */
    boolean recordsRefusal(String address) {
        return isTaken(REFUSALS, address) && isTaken(REFUSALS_OF_A_DAY, address);
    }

    /** True while a further refusal of what this registration's platform has signed may be written down. */
    boolean recordsRefusalOf(UUID registration) {
        return limits.take(SIGNED_OF_A_DAY, new CallerAddress("registration " + registration))
                instanceof RateVerdict.RateAllowed;
    }

    private boolean isTaken(RateLimit limit, String address) {
        return limits.take(limit, CallerAddress.of(address)) instanceof RateVerdict.RateAllowed;
    }
}
