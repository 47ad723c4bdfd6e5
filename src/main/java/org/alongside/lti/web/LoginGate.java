package org.alongside.lti.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Bounds what anybody can make us write: sign-ins in a minute, from one address and in all, and records of refusals. A
 * whole school may stand behind one address, so the bounds are wide; with ten minutes of life they bound the table.
 */
@ApplicationScoped
public class LoginGate {

    private static final int FROM_ONE = 6_000;
    private static final int IN_ALL = 30_000;
    private static final int REFUSALS = 300;
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Integer> byAddress = new HashMap<>();
    private Instant minute = Instant.MIN;
    private int logins;
    private int refusals;

    /** True while a further sign-in from this address may be written down. */
    public synchronized boolean admits(String address, Instant now) {
        turn(now);
        if (logins >= IN_ALL || byAddress.size() >= MOST_ADDRESSES && !byAddress.containsKey(address)) {
            return false;
        }
        logins++;
        return byAddress.merge(address, 1, Integer::sum) <= FROM_ONE;
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
