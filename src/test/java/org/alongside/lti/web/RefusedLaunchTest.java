package org.alongside.lti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
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

    @Test
    @DisplayName("LTI-5 L9 what anybody can make us write is bounded, and a class behind one address is not hindered")
    void gate() {
        LoginThrottle throttle = new LoginThrottle();
        throttle.fromOne = 6000;
        for (int i = 0; i < 3000; i++) {
            assertTrue(throttle.admits("192.0.2.1", NOW));
        }
        for (int i = 0; i < 3000; i++) {
            throttle.admits("192.0.2.1", NOW);
        }
        assertFalse(throttle.admits("192.0.2.1", NOW));
        assertTrue(throttle.admits("192.0.2.2", NOW));
        assertTrue(throttle.admits("192.0.2.1", NOW.plusSeconds(60)));
    }
}
