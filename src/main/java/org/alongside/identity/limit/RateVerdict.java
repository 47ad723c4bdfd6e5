package org.alongside.identity.limit;

import java.time.Duration;

/** What {@link RateLimits} say to one request. */
public sealed interface RateVerdict {

    /** It may go on. */
    record RateAllowed() implements RateVerdict {}

    /** @param pause until one more request is taken; more than zero */
    record RateRefused(RateBound by, Duration pause) implements RateVerdict {}

    /** Which bound was reached. */
    enum RateBound {
        /** This caller asked too often: 429 (RFC 6585 section 4). */
        CALLER(429),
        /** All together did, or nobody else can be remembered: 503. The caller did nothing amiss. */
        ALL(503);

        private final int status;

        RateBound(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
