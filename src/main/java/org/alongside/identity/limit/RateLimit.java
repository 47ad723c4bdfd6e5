package org.alongside.identity.limit;

import java.time.Duration;

/**
 * How often one verb may be done. Each verb has its own, so that a flood of one takes nothing from another.
 *
 * @param name of the verb, {@code identity.sign-in}
 * @param perCaller how often in a {@code window} one caller may do it; what was used comes back evenly over that time
 * @param inAll how often all together may
 * @param window after so long without a request a caller is forgotten
 */
public record RateLimit(String name, long perCaller, long inAll, Duration window) {

    /** Callers that are remembered for one verb at most, some 20 MB. */
    private static final long MOST_CALLERS = 50_000;

    public RateLimit {
        if (perCaller < 1 || inAll < perCaller || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("no limit: " + name);
        }
    }

    /**
     * How many callers are remembered at once. Two windows' worth of requests stand behind them at most; where this is
     * less, a further caller is refused and nobody is forgotten.
     */
    long callers() {
        return Math.min(2 * inAll, MOST_CALLERS);
    }
}
