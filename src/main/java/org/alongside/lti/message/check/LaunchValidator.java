package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.Check.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Judges one launch: an ordered list of named checks, stopped by the first that fails.
 *
 * <p>The order is the protection. The sign-in comes first, so that nobody without a fresh state and the same browser can
 * make us read a token or fetch a key set. Then the form of the token, then its key and signature, then what it says,
 * cheapest first. Only a token in which everything is right uses up its nonce, and only then is a deployment noted. The
 * validator keeps nothing between launches; what it must ask outside it asks through {@link PlatformEvidence}.
 */
public final class LaunchValidator {

    private record NamedCheck(Check check, BiFunction<LaunchAttempt, PlatformEvidence, Outcome> rule) {}

    private static final List<NamedCheck> CHECKS = List.of(
            check(SIGN_IN_OURS, SignInChecks::signInOurs),
            check(SAME_BROWSER, SignInChecks::sameBrowser),
            check(PLATFORM_KNOWN, SignInChecks::platformKnown),
            check(PLATFORM_AGREED, SignInChecks::platformAgreed),
            check(TOKEN_WELL_FORMED, TokenChecks::wellFormed),
            check(ALGORITHM_ALLOWED, TokenChecks::algorithmAllowed),
            check(KEY_NAMED, TokenChecks::keyNamed),
            check(KEY_FOUND, TokenChecks::keyFound),
            check(SIGNATURE_GOOD, TokenChecks::signatureGood),
            check(ISSUER_EXACT, TrustChecks::issuerExact),
            check(AUDIENCE_OURS, TrustChecks::audienceOurs),
            check(PARTY_OURS, TrustChecks::partyOurs),
            check(STILL_VALID, TimeChecks::stillValid),
            check(ISSUED_LATELY, TimeChecks::issuedLately),
            check(NONCE_ISSUED, TrustChecks::nonceIssued),
            check(VERSION_KNOWN, MessageChecks::versionKnown),
            check(MESSAGE_KNOWN, MessageChecks::messageKnown),
            check(DEPLOYMENT_NAMED, MessageChecks::deploymentNamed),
            check(TARGET_AGREED, MessageChecks::targetAgreed),
            check(LINK_NAMED, MessageChecks::linkNamed),
            check(PERSON_NAMED, MessageChecks::personNamed),
            check(ROLES_SENT, MessageChecks::rolesSent),
            check(USED_ONCE, TrustChecks::usedOnce),
            check(DEPLOYMENT_ACTIVE, TrustChecks::deploymentActive));

    private LaunchValidator() {}

    /** The checks up to the first that fails; the message where none does. */
    public static Verdict judge(LaunchAttempt attempt, PlatformEvidence evidence) {
        List<CheckResult> results = new ArrayList<>();
        for (NamedCheck named : CHECKS) {
            Outcome outcome = named.rule.apply(attempt, evidence);
            results.add(new CheckResult(named.check, outcome));
            if (!outcome.hasPassed()) {
                return new Verdict(results, Optional.empty());
            }
        }
        return new Verdict(results, Optional.of(LaunchMessage.of(attempt.claims())));
    }

    private static NamedCheck check(Check check, BiFunction<LaunchAttempt, PlatformEvidence, Outcome> rule) {
        return new NamedCheck(check, rule);
    }
}
