package org.alongside.lti.message.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.lti.Messages;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.DeploymentState;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.message.login.PlatformAnswer;
import org.alongside.lti.message.login.RegisteredPlatform;
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
        public DeploymentState deploymentState(String deploymentId) {
            throw new AssertionError("a deployment was noted");
        }

        @Override
        public CheckOutcome growth(LtiMessage message) {
            throw new AssertionError("what a deployment named was counted");
        }
    };

    private static LoginVerdict login(Instant expiresAt, boolean usedBefore, boolean sameBrowser) {
        return new LoginVerdict.LoginFound(
                new LoginRequest(
                        "https://campus.example",
                        "4",
                        "https://tool.example/",
                        Optional.of("alongside"),
                        Optional.empty(),
                        Optional.empty()),
                new RegisteredPlatform(
                        new UUID(1, 1),
                        "https://campus.example",
                        "alongside",
                        "https://campus.example/jwks",
                        Set.of(),
                        Optional.empty(),
                        false),
                "nonce",
                expiresAt,
                usedBefore,
                sameBrowser);
    }

    private static LaunchVerdict judge(LoginVerdict login, PlatformAnswer answer) {
        return LaunchValidator.judge(new LaunchAttempt(login, answer, TOOL, NOW), MUST_NOT_BE_ASKED);
    }

    private static PlatformAnswer token(String header) {
        CompactToken token = CompactToken.parse("e30.e30.e30").orElseThrow();
        Claims claims = header.isEmpty() ? Claims.none() : new Claims(java.util.Map.of("alg", header));
        return new PlatformAnswer.IdToken(token, claims, Claims.none());
    }

    private static LoginVerdict good() {
        return login(NOW.plusSeconds(1), false, true);
    }

    @Test
    @DisplayName("LTI-4 LTI-5 without a known, fresh, unused state of this browser nothing is asked")
    void stateFirst() {
        LoginVerdict unknown = new LoginVerdict.StateUnknown();
        LoginVerdict used = login(NOW.plusSeconds(1), true, true);
        LoginVerdict late = login(NOW, false, true);
        LoginVerdict otherBrowser = login(NOW.plusSeconds(1), false, false);
        assertEquals(
                Optional.of(RefusalReason.STATE_MISSING),
                judge(new LoginVerdict.StateMissing(), token("RS256")).reason());
        assertEquals(
                Optional.of(RefusalReason.STATE_UNKNOWN),
                judge(unknown, token("RS256")).reason());
        assertEquals(
                Optional.of(RefusalReason.STATE_USED),
                judge(used, token("RS256")).reason());
        assertEquals(
                Optional.of(RefusalReason.STATE_EXPIRED),
                judge(late, token("RS256")).reason());
        LaunchVerdict verdict = judge(otherBrowser, token("RS256"));
        assertEquals(Optional.of(RefusalReason.COOKIE_MISSING), verdict.reason());
        assertEquals(List.of(Check.LOGIN_OURS), verdict.passed());
        assertEquals(400, verdict.status());
    }

    @Test
    @DisplayName("LTI-1 V1 an error answer counts only with a good state, and only its code is kept")
    void platformError() {
        PlatformAnswer error = new PlatformAnswer.ErrorAnswer("launch_no_longer_valid");
        assertEquals(
                Optional.of(RefusalReason.STATE_UNKNOWN),
                judge(new LoginVerdict.StateUnknown(), error).reason());
        LaunchVerdict verdict = judge(good(), error);
        assertEquals(Optional.of(RefusalReason.PLATFORM_SAID_NO), verdict.reason());
        CheckResult last = verdict.results().get(verdict.results().size() - 1);
        assertEquals("launch_no_longer_valid", last.outcome().measured());
        LaunchVerdict odd = judge(good(), new PlatformAnswer.ErrorAnswer("<script>Noor</script>"));
        assertFalse(odd.results().toString().contains("Noor"));
    }

    @Test
    @DisplayName("LTI-3 the algorithm and the key name are checked before a key is looked for")
    void algorithmFirst() {
        assertEquals(
                Optional.of(RefusalReason.ALGORITHM_REFUSED),
                judge(good(), token("none")).reason());
        assertEquals(
                Optional.of(RefusalReason.ALGORITHM_REFUSED),
                judge(good(), token("")).reason());
        assertEquals(
                Optional.of(RefusalReason.KEY_NAME_MISSING),
                judge(good(), token("RS256")).reason());
        PlatformAnswer nothing = new PlatformAnswer.NoToken();
        assertEquals(
                Optional.of(RefusalReason.TOKEN_MISSING), judge(good(), nothing).reason());
    }

    @Test
    @DisplayName("LTI-1 each check cites its section, and each has a reason to fail")
    void sections() {
        for (Check check : Check.values()) {
            assertTrue(check.section().matches(".*\\d.*"), check.name());
            assertTrue(
                    java.util.Arrays.stream(RefusalReason.values()).anyMatch(reason -> reason.check() == check),
                    check.name());
        }
    }

    @Test
    @DisplayName("LTI-20 each kind of message has a type of its own, with checks that are not among the common ones")
    void types() {
        ResourceLinkMessage link = Messages.noor("https://campus.example", Optional.empty(), Optional.empty());
        List<LtiMessage> kinds = List.of(link, new ActedLinkMessage(link.common(), Optional.empty()));
        assertEquals(LtiMessage.class.getPermittedSubclasses().length, kinds.size(), "a kind without an example here");
        assertEquals(
                Set.of(MessageType.values()),
                kinds.stream().map(MessageType::of).collect(Collectors.toSet()),
                "a type without a message");
        for (MessageType type : MessageType.values()) {
            assertEquals(Optional.of(type), MessageType.called(type.claim()));
            assertFalse(MessageType.isForLater(type.claim()), type.claim());
            assertFalse(type.ownChecks().contains(Check.NONCE_ISSUED), type.claim());
        }
    }
}
