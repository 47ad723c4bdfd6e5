package org.alongside.identity.limit;

import java.time.Duration;

/** A request that is not taken now. Whatever door throws it, it is shown as a page with 429 or 503 and Retry-After. */
public class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RateVerdict.RateBound by;
    private final Duration pause;

    public TooManyRequests(RateVerdict.RateRefused refused) {
        super("too many requests", null, false, false);
        by = refused.by();
        pause = refused.pause();
    }

    public RateVerdict.RateBound by() {
        return by;
    }

    /** For {@code Retry-After}, in whole seconds, at least one. */
    public long retryAfter() {
        return Math.max(1, pause.plusNanos(999_999_999).toSeconds());
    }
}
