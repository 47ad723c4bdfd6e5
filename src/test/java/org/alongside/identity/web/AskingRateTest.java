package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.alongside.identity.access.AskingBounds;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.RateVerdict.RateBound;
import org.alongside.identity.limit.TooManyRequests;
import org.alongside.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskingRateTest {

    private static final AskingBounds FEW = new AskingBounds(200, Duration.ofDays(1));
    private static final PersonId NOOR = new PersonId(new UUID(1, 1));
    private static final PersonId RASHID = new PersonId(new UUID(2, 2));

    private Instant now = Instant.parse("2026-11-22T14:00:00Z");
    private final AskingRate rate = new AskingRate(new RateLimits((InstantSource) () -> now));

    @Test
    @DisplayName("Q-S16 more forms than a person can send wait; saves, other routes and other people do not")
    void ofOneRoute() {
        for (int form = 0; form < FEW.forms(); form++) {
            rate.demand("/pairing/code", FEW, NOOR);
        }
        TooManyRequests refused = assertThrows(TooManyRequests.class, () -> rate.demand("/pairing/code", FEW, NOOR));
        assertEquals(RateBound.CALLER, refused.by());
        assertEquals(432, refused.retryAfter(), "a two hundredth of a day");
        assertThrows(TooManyRequests.class, () -> rate.demand("/pairing/code.xhtml", FEW, NOOR), "the same route");
        assertDoesNotThrow(() -> rate.demand("/save", FEW, NOOR));
        assertDoesNotThrow(() -> rate.demand("/pairing/code", FEW, RASHID));
        now = now.plusSeconds(432);
        assertDoesNotThrow(() -> rate.demand("/pairing/code", FEW, NOOR));
    }
}
