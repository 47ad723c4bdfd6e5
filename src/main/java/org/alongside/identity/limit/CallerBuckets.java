package org.alongside.identity.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.alongside.identity.limit.RateVerdict.RateAllowed;
import org.alongside.identity.limit.RateVerdict.RateBound;
import org.alongside.identity.limit.RateVerdict.RateRefused;

/**
 * The buckets of one limit: one for each caller, one for all. A caller's own bucket is asked first, so that whoever
 * asks too often takes nothing from the others. A bucket that is full again says no more than none, and is forgotten.
 */
final class CallerBuckets {

    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(1);

    private final RateLimit limit;
    private final TimeMeter time;
    private final Bucket all;
    private final Map<CallerAddress, Bucket> byCaller = new HashMap<>();
    private long swept;

    CallerBuckets(RateLimit limit, TimeMeter time) {
        this.limit = limit;
        this.time = time;
        this.all = bucket(limit.inAll());
        this.swept = time.currentTimeNanos();
    }

    synchronized RateVerdict take(CallerAddress caller) {
        sweep();
        Bucket known = byCaller.get(caller);
        if (known == null && byCaller.size() >= limit.callers()) {
            return new RateRefused(RateBound.ALL, BETWEEN_SWEEPS);
        }
        Bucket own = known == null ? bucket(limit.perCaller()) : known;
        ConsumptionProbe asked = own.tryConsumeAndReturnRemaining(1);
        if (!asked.isConsumed()) {
            return refused(RateBound.CALLER, asked);
        }
        ConsumptionProbe shared = all.tryConsumeAndReturnRemaining(1);
        if (!shared.isConsumed()) {
            own.addTokens(1);
            return refused(RateBound.ALL, shared);
        }
        byCaller.putIfAbsent(caller, own);
        return new RateAllowed();
    }

    /** Undoes one {@link #take} that led to no work. */
    synchronized void giveBack(CallerAddress caller) {
        Bucket own = byCaller.get(caller);
        if (own != null) {
            own.addTokens(1);
            all.addTokens(1);
        }
    }

    synchronized int size() {
        return byCaller.size();
    }

    /** Once in a window; where there is no room for one more caller, once in a second. */
    private void sweep() {
        long since = time.currentTimeNanos() - swept;
        boolean crowded = byCaller.size() >= limit.callers() && since >= BETWEEN_SWEEPS.toNanos();
        if (crowded || since >= limit.window().toNanos()) {
            swept += since;
            byCaller.values().removeIf(bucket -> bucket.getAvailableTokens() >= limit.perCaller());
        }
    }

    private static RateRefused refused(RateBound by, ConsumptionProbe asked) {
        return new RateRefused(by, Duration.ofNanos(asked.getNanosToWaitForRefill()));
    }

    private Bucket bucket(long tokens) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(tokens).refillGreedy(tokens, limit.window()))
                .withCustomTimePrecision(time)
                .build();
    }
}
