package org.alongside.lti.message.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.login.PlatformAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sign-in comes before everything else, and nothing outside is asked too early. */
class LaunchValidatorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final ToolAddress TOOL = new ToolAddress(URI.create("https://tool.example"));

    /** Fails a test by being asked. */
    private static final PlatformEvidence MUST_NOT_BE_ASKED = new PlatformEvidence() {
        @Override
        public CheckOutcome key(Claims header) {
            throw new AssertionError("a key was looked for");
        }

        @Override
        public CheckOutcome signature(CompactToken token) {
            throw new AssertionError("a signature was tried");
        }

        @Override
        public boolean firstUse(String nonce, Instant until) {
            throw new AssertionError("a nonce was written");
        }

        @Override
        public Standing standing(String deploymentId) {
            throw new AssertionError("a deployment was noted");
        }
    };

    private static StoredLogin login(Instant expiresAt) {
        return new StoredLogin(
                "https://campus.example",
                "alongside",
                "nonce",
                "https://tool.example/",
                Optional.empty(),
                expiresAt,
                Set.of());
    }

    private static LaunchVerdict judge(SignInTrace trace, PlatformAnswer answer) {
        return LaunchValidator.judge(new LaunchAttempt(trace, answer, TOOL, NOW), MUST_NOT_BE_ASKED);
    }

    private static PlatformAnswer token(String header) {
        CompactToken token = CompactToken.parse("e30.e30.e30").orElseThrow();
        Claims claims = header.isEmpty() ? Claims.none() : new Claims(java.util.Map.of("alg", header));
        return PlatformAnswer.bringing(ReadToken.well(token, claims, Claims.none()));
    }

    private static SignInTrace good() {
        return new SignInTrace(true, Optional.of(login(NOW.plusSeconds(1))), false, true);
    }

    @Test
    @DisplayName("LTI-4 LTI-5 without a known, fresh, unused state of this browser nothing is asked")
    void stateFirst() {
        Optional<StoredLogin> fresh = Optional.of(login(NOW.plusSeconds(1)));
        assertEquals(
                Optional.of(RefusalReason.STATE_MISSING),
                judge(SignInTrace.none(), token("RS256")).reason());
        assertEquals(
                Optional.of(RefusalReason.STATE_UNKNOWN),
                judge(SignInTrace.unknown(), token("RS256")).reason());
        SignInTrace used = new SignInTrace(true, fresh, true, true);
        assertEquals(Optional.of(RefusalReason.STATE_USED), judge(used, token("RS256")).reason());
        SignInTrace late = new SignInTrace(true, Optional.of(login(NOW)), false, true);
        assertEquals(
                Optional.of(RefusalReason.STATE_EXPIRED), judge(late, token("RS256")).reason());
        SignInTrace otherBrowser = new SignInTrace(true, fresh, false, false);
        LaunchVerdict verdict = judge(otherBrowser, token("RS256"));
        assertEquals(Optional.of(RefusalReason.COOKIE_MISSING), verdict.reason());
        assertEquals(List.of(Check.LOGIN_OURS), verdict.passed());
        assertEquals(400, verdict.status());
    }

    @Test
    @DisplayName("LTI-1 V1 an error answer counts only with a good state, and only its code is kept")
    void platformError() {
        PlatformAnswer error = PlatformAnswer.refusing("launch_no_longer_valid");
        assertEquals(
                Optional.of(RefusalReason.STATE_UNKNOWN),
                judge(SignInTrace.unknown(), error).reason());
        LaunchVerdict verdict = judge(good(), error);
        assertEquals(Optional.of(RefusalReason.PLATFORM_SAID_NO), verdict.reason());
        CheckResult last = verdict.results().get(verdict.results().size() - 1);
        assertEquals("launch_no_longer_valid", last.outcome().measured());
        LaunchVerdict odd = judge(good(), PlatformAnswer.refusing("<script>Noor</script>"));
        assertFalse(odd.results().toString().contains("Noor"));
    }

    @Test
    @DisplayName("LTI-3 the algorithm and the key name are checked before a key is looked for")
    void algorithmFirst() {
        assertEquals(
                Optional.of(RefusalReason.ALGORITHM_REFUSED),
                judge(good(), token("none")).reason());
        assertEquals(
                Optional.of(RefusalReason.ALGORITHM_REFUSED), judge(good(), token("")).reason());
        assertEquals(
                Optional.of(RefusalReason.KEY_NAME_MISSING),
                judge(good(), token("RS256")).reason());
        PlatformAnswer nothing = PlatformAnswer.bringing(ReadToken.missing());
        assertEquals(Optional.of(RefusalReason.TOKEN_MISSING), judge(good(), nothing).reason());
    }

    @Test
    @DisplayName("LTI-1 each check cites its section, and each has a reason to fail")
    void sections() {
        for (Check check : Check.values()) {
            assertTrue(check.section().matches(".*\\d.*"), check.name());
            assertTrue(
                    java.util.Arrays.stream(RefusalReason.values()).anyMatch(reason -> reason.check() == check), check.name());
        }
    }
}
