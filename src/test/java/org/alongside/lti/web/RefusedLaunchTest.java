package org.alongside.lti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.identity.limit.RateLimits;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.RefusalReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each refusal has calm words for the learner and plain ones for the administrator. */
class RefusedLaunchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static final ResourceBundle SAY = ResourceBundle.getBundle("messages.lti", Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    @DisplayName("LTI-17 each reason leads to a calm text, and never to its own name")
    void learner(RefusalReason reason) {
        String key = "refused." + RefusedLaunch.RefusalAdvice.of(reason).name().toLowerCase(Locale.ROOT);
        String words = SAY.getString(key + ".1") + SAY.getString(key + ".2");
        assertFalse(words.contains("token") || words.contains("nonce") || words.contains("!"), words);
        assertTrue(SAY.getString("reason." + reason).length() > 10);
    }

    @Test
    @DisplayName("LTI-15 LTI-17 each check and each standing has words for the administrator")
    void administrator() {
        for (Check check : Check.values()) {
            assertTrue(SAY.containsKey("check." + check) && SAY.containsKey("todo." + check), check.name());
        }
        for (PassbackStatus status : PassbackStatus.values()) {
            assertTrue(SAY.containsKey("status." + status), status.name());
        }
        assertEquals(RefusedLaunch.RefusalAdvice.WINDOW, RefusedLaunch.RefusalAdvice.of(RefusalReason.COOKIE_MISSING));
    }

    private Instant now = NOW;

    private final LaunchLimits limits = new LaunchLimits(new RateLimits(() -> now), 6000);

    @Test
    @DisplayName("LTI-36 L9 AUD-H8 whoever begins too many logins takes nothing from others; a class is not hindered")
    void logins() {
        for (int i = 0; i < 6000; i++) {
            assertTrue(limits.admits("192.0.2.1", Map.of()));
        }
        for (int i = 0; i < 100_000; i++) {
            assertFalse(limits.admits("192.0.2.1", Map.of()), "the bound of one, though many more come");
        }
        assertTrue(limits.admits("192.0.2.2", Map.of()), "before, the bound of all had been used up by now");
        now = NOW.plusSeconds(60);
        assertTrue(limits.admits("192.0.2.1", Map.of()));
    }

    @Test
    @DisplayName(
            "LTI-36 AUD-H7 a day's refusals are written down to a number, of one caller and of all, and then counted")
    void refusalsOfADay() {
        long written = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            now = NOW.plusSeconds(60L * minute);
            for (int caller = 0; caller < 250; caller++) {
                written += limits.recordsRefusal("192.0.2." + caller) ? 1 : 0;
            }
        }
        assertTrue(written <= 6000, "a day's number stands ready, and comes back over the day: " + written);
        now = NOW.plus(Duration.ofDays(3));
        long own = 0;
        for (int i = 0; i < 1000; i++) {
            now = now.plusSeconds(2);
            own += limits.recordsRefusal("192.0.2.1") ? 1 : 0;
        }
        assertTrue(own >= 300 && own <= 310, "of one caller: " + own);
        assertTrue(limits.recordsRefusal("192.0.2.2"), "another caller has their own");
    }

    @Test
    @DisplayName(
            "LTI-36 AUD-H7 a platform that signs what is refused has a bound of its own, and takes nothing of others")
    void signedRefusals() {
        UUID one = UUID.nameUUIDFromBytes(new byte[] {1});
        long written = IntStream.range(0, 5000)
                .filter(i -> limits.recordsRefusalOf(one))
                .count();
        assertEquals(1000, written);
        assertTrue(limits.recordsRefusalOf(UUID.nameUUIDFromBytes(new byte[] {2})));
    }

    @Test
    @DisplayName("LTI-36 AUD-H7 uncommonly long hints are bounded apart, and so are records of unsigned refusals")
    void longOnes() {
        Map<String, String> longHint = Map.of("login_hint", "x".repeat(30_000));
        for (int i = 0; i < 60; i++) {
            assertTrue(limits.admits("192.0.2.1", longHint));
            assertTrue(limits.recordsRefusal("192.0.2.1"));
        }
        assertFalse(limits.admits("192.0.2.1", longHint));
        assertTrue(limits.admits("192.0.2.1", Map.of("login_hint", "short")));
        assertFalse(limits.recordsRefusal("192.0.2.1"));
        assertTrue(limits.recordsRefusal("192.0.2.2"));
        for (int i = 0; i < 1000; i++) {
            limits.recordsRefusal("198.51.100." + i % 200);
        }
        assertFalse(limits.recordsRefusal("203.0.113.9"), "and in all");
    }
}
