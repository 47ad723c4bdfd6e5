package org.alongside.identity.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.stream.IntStream;
import org.alongside.identity.limit.RateVerdict.RateAllowed;
import org.alongside.identity.limit.RateVerdict.RateBound;
import org.alongside.identity.limit.RateVerdict.RateRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {

    private static final RateLimit FIVE = new RateLimit("test.five", 5, 20, Duration.ofMinutes(1));
    private static final CallerAddress LOUD = CallerAddress.of("192.0.2.1");

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final RateLimits limits = new RateLimits((InstantSource) () -> now);

    private static CallerAddress caller(int i) {
        return CallerAddress.of("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
    }

    private long taken(RateLimit limit, CallerAddress caller, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> limits.take(limit, caller) instanceof RateAllowed)
                .count();
    }

    private RateRefused refused(RateLimit limit, CallerAddress caller) {
        return assertInstanceOf(RateRefused.class, limits.take(limit, caller));
    }

    @Test
    @DisplayName("IDENTITY-30 one caller is taken as often as the limit says, and hears how long to wait then")
    void own() {
        assertEquals(5, taken(FIVE, LOUD, 100));
        RateRefused refused = refused(FIVE, LOUD);
        assertEquals(RateBound.CALLER, refused.by());
        now = now.plus(refused.pause());
        assertInstanceOf(RateAllowed.class, limits.take(FIVE, LOUD));
    }

    @Test
    @DisplayName("AUD-H8 whoever is refused takes nothing from the others")
    void lonely() {
        taken(FIVE, LOUD, 10_000);
        for (int i = 0; i < 3; i++) {
            assertEquals(5, taken(FIVE, caller(i), 10), "of caller " + i);
        }
        assertEquals(RateBound.ALL, refused(FIVE, caller(3)).by());
        now = now.plus(Duration.ofSeconds(3));
        assertEquals(1, taken(FIVE, caller(3), 10), "what all have left again");
        now = now.plus(Duration.ofMinutes(1));
        assertEquals(5, taken(FIVE, caller(3), 10), "a refusal by the bound of all was not counted as one's own");
    }

    @Test
    @DisplayName("AUD-M1 a full memory refuses new callers and forgets nobody who waits")
    void full() {
        RateLimit once = new RateLimit("test.once", 1, 40_000, Duration.ofHours(1));
        for (int i = 0; i < 40_000; i++) {
            assertInstanceOf(RateAllowed.class, limits.take(once, caller(i)));
        }
        RateLimit crowd = new RateLimit("test.crowd", 1, 1_000_000, Duration.ofHours(1));
        for (int i = 0; i < 60_000; i++) {
            limits.take(crowd, caller(i));
        }
        assertEquals(50_000, limits.callers(crowd));
        assertEquals(RateBound.ALL, refused(crowd, caller(60_001)).by());
        assertEquals(RateBound.CALLER, refused(crowd, caller(0)).by(), "the first caller was not forgotten");
    }

    @Test
    @DisplayName("IDENTITY-30 whoever has waited is forgotten")
    void life() {
        for (int i = 0; i < 20; i++) {
            limits.take(FIVE, caller(i));
        }
        assertEquals(20, limits.callers(FIVE));
        now = now.plus(FIVE.window());
        limits.take(FIVE, LOUD);
        assertEquals(1, limits.callers(FIVE));
    }

    @Test
    @DisplayName("IDENTITY-30 in no stretch of time is more taken than the limit allows, whoever asks and when")
    void law() {
        Random random = new Random(31);
        long mine = 0;
        long everybody = 0;
        Instant from = now;
        for (int i = 0; i < 20_000; i++) {
            now = now.plusMillis(random.nextInt(40));
            CallerAddress caller = random.nextBoolean() ? LOUD : caller(random.nextInt(50));
            if (limits.take(FIVE, caller) instanceof RateAllowed) {
                everybody++;
                mine += caller.equals(LOUD) ? 1 : 0;
            }
            double windows = (double) Duration.between(from, now).toMillis()
                    / FIVE.window().toMillis();
            assertTrue(mine <= 5 + 5 * windows + 1, mine + " of one caller");
            assertTrue(everybody <= 20 + 20 * windows + 1, everybody + " of all");
        }
        assertTrue(mine > 10 && everybody > 50, "something was taken");
    }

    @Test
    @DisplayName("IDENTITY-30 a verb's flood takes nothing from another verb, and what led to no work is given back")
    void apart() {
        taken(FIVE, LOUD, 100);
        RateLimit other = new RateLimit("test.other", 5, 20, Duration.ofMinutes(1));
        assertEquals(5, taken(other, LOUD, 100));
        limits.giveBack(FIVE, LOUD);
        assertEquals(1, taken(FIVE, LOUD, 100));
    }

    @Test
    @DisplayName("IDENTITY-30 a clock that is turned back gives nothing away and stops nothing for long")
    void turnedBack() {
        taken(FIVE, LOUD, 5);
        now = now.minus(Duration.ofDays(3));
        assertEquals(0, taken(FIVE, LOUD, 5));
        now = now.plus(FIVE.window());
        assertEquals(5, taken(FIVE, LOUD, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9%eth0, 20010db800010002/64",
        "[2001:db8:1:3::9], 20010db800010003/64",
        "::1, 0000000000000000/64",
        "localhost, unknown",
        "999.1.1.1, unknown",
        "'', unknown",
        "a:b:c, unknown"
    })
    @DisplayName("AUD-H8 an IPv6 network is one caller, and IPv4 written into IPv6 the same as plain")
    void addresses(String told, String counted) {
        assertEquals(counted, CallerAddress.of(told).value());
    }

    @Test
    @DisplayName("IDENTITY-30 a refusal that is thrown says when to come again, in whole seconds")
    void thrown() {
        taken(FIVE, LOUD, 5);
        TooManyRequests thrown = assertThrows(TooManyRequests.class, () -> limits.demand(FIVE, LOUD));
        assertEquals(12, thrown.retryAfter());
        assertEquals(429, thrown.by().status());
    }

    @Test
    @DisplayName("a limit that limits nothing is none")
    void none() {
        assertThrows(IllegalArgumentException.class, () -> new RateLimit("x", 0, 1, Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new RateLimit("x", 2, 1, Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new RateLimit("x", 1, 1, Duration.ZERO));
    }
}
