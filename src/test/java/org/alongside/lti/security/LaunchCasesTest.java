package org.alongside.lti.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.lti.World;
import org.alongside.lti.message.PersonClaims;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.LaunchAttempt;
import org.alongside.lti.message.check.LaunchValidator;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.service.FakePlatform;
import org.alongside.lti.service.KeySetDownload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the certification suite (guide v3, 6.1) and of the survey of other tools, one folder each. */
@DisplayName("LTI-2 each launch case gets the verdict that its folder expects")
class LaunchCasesTest {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final ToolAddress TOOL = new ToolAddress(URI.create("https://tool.example"));

    private static FakePlatform platform;
    private static PlatformKeys keys;

    @BeforeAll
    static void opens() {
        platform = new FakePlatform();
        keys = new PlatformKeys(new KeySetDownload(World.demoHttp()));
    }

    @AfterAll
    static void closes() {
        platform.close();
    }

    static Stream<LaunchCase> valid() {
        return LaunchCase.all("valid");
    }

    static Stream<LaunchCase> invalid() {
        return LaunchCase.all("invalid");
    }

    static LaunchVerdict verdict(LaunchCase launch) {
        LaunchAttempt attempt = new LaunchAttempt(launch.login(), launch.answer(), TOOL, NOW);
        return LaunchValidator.judge(attempt, new MemoryEvidence(keys, platform));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    @DisplayName("LTI-1 LTI-8 a valid launch passes all checks in order")
    void accepted(LaunchCase launch) {
        LaunchVerdict verdict = verdict(launch);
        assertEquals(Optional.empty(), verdict.reason(), verdict.results().toString());
        assertEquals(List.of(Check.values()), verdict.passed());
        ResourceLinkMessage message = assertInstanceOf(
                ResourceLinkMessage.class,
                assertInstanceOf(LaunchVerdict.LaunchAccepted.class, verdict).message());
        PersonClaims person = message.common().person();
        assertEquals(
                launch.expect().getBoolean("staff"), message.common().roles().isStaff());
        assertEquals(launch.expect().getBoolean("name"), person.name().isPresent());
        assertEquals(launch.expect().getBoolean("email"), person.email().isPresent());
        assertEquals(
                launch.expect().getBoolean("context"),
                message.common().context().isPresent());
        assertTrue(message.target().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    @DisplayName("LTI-1 a bad launch passes all checks before the one that fails, and none after")
    void refused(LaunchCase launch) {
        LaunchVerdict verdict = verdict(launch);
        assertInstanceOf(LaunchVerdict.LaunchRefused.class, verdict);
        RefusalReason reason = verdict.reason().orElseThrow();
        assertEquals(launch.expect().getString("reason"), reason.name());
        assertEquals(launch.expect().getInt("status"), verdict.status());
        List<Check> before = Arrays.stream(Check.values())
                .filter(check -> check.compareTo(reason.check()) < 0)
                .toList();
        assertEquals(before, verdict.passed());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"valid", "invalid"})
    @DisplayName("LTI-9 no measured value holds a name, an address or a token")
    void discreet(LaunchCase launch) {
        String written = verdict(launch).results().toString();
        for (String secret : List.of("Noor", "noor@", "sesskey", "nonce-of-this", launch.token())) {
            assertFalse(written.contains(secret), secret);
        }
    }

    @Test
    @DisplayName("LTI-2 the folders hold the 30 cases of the suite and more")
    void notEmpty() {
        assertTrue(valid().count() >= 19, "valid");
        assertTrue(invalid().count() >= 12, "invalid");
        assertTrue(invalid().anyMatch(launch -> launch.name().equals("No KID Sent in JWT header")));
    }
}
