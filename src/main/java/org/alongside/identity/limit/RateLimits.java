package org.alongside.identity.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts requests in memory, so that a flood writes nothing. A restart, and each further node, begins its own count;
 * what must last longer is counted in the database by whoever owns it.
 */
@ApplicationScoped
public class RateLimits {

    private final Map<RateLimit, CallerBuckets> buckets = new ConcurrentHashMap<>();
    private SteadyTime time;

    protected RateLimits() {}

    @Inject
    public RateLimits(InstantSource clock) {
        time = new SteadyTime(clock);
    }

    /** Asks for one request, and counts it where it is allowed. What is refused counts nowhere. */
    public RateVerdict take(RateLimit limit, CallerAddress caller) {
        return of(limit).take(caller);
    }

    /** As {@link #take}. @throws TooManyRequests where it is refused; the page for it is shown by itself */
    public void demand(RateLimit limit, CallerAddress caller) {
        if (take(limit, caller) instanceof RateVerdict.RateRefused refused) {
            throw new TooManyRequests(refused);
        }
    }

    /** Undoes one {@link #take} that led to no work, for instance because a queue was full. */
    public void giveBack(RateLimit limit, CallerAddress caller) {
        of(limit).giveBack(caller);
    }

    /** How many callers are remembered for this limit. */
    public int callers(RateLimit limit) {
        return of(limit).size();
    }

    private CallerBuckets of(RateLimit limit) {
        return buckets.computeIfAbsent(limit, made -> new CallerBuckets(made, time));
    }
}
