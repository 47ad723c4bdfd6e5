package org.alongside.lti.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds what anybody can make us write: logins in a minute, from one address and in all, and records of refusals. A
 * whole school may stand behind one address, so the bounds are wide; with ten minutes of life they bound the table.
 */
@ApplicationScoped
public class LoginThrottle {

    private static final int ADDRESSES_AT_ONCE = 5;
    private static final int REFUSALS = 300;
    private static final int MOST_ADDRESSES = 10_000;

    /** Logins that one address may begin in a minute; all together may begin five times as many. */
    @Inject
    @ConfigProperty(name = "alongside.logins.per.minute", defaultValue = "6000")
    int fromOne;

    private final Map<String, Integer> byAddress = new HashMap<>();
    private Instant minute = Instant.MIN;
    private int logins;
    private int refusals;

    /** True while a further login from this address may be written down. */
    public synchronized boolean admits(String address, Instant now) {
        turn(now);
        if (logins >= (long) ADDRESSES_AT_ONCE * fromOne
                || byAddress.size() >= MOST_ADDRESSES && !byAddress.containsKey(address)) {
            return false;
        }
        logins++;
        return byAddress.merge(address, 1, Integer::sum) <= fromOne;
    }

    /** True while a further refusal of nobody we know may be written down. */
    public synchronized boolean recordsRefusal(Instant now) {
        turn(now);
        return ++refusals <= REFUSALS;
    }

    private void turn(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            logins = 0;
            refusals = 0;
            byAddress.clear();
        }
    }
}
