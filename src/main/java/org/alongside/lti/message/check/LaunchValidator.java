package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.Check.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The validator judges one launch: an ordered list of named checks, stopped by the first that fails.
 *
 * <p>The order is the protection. The login comes first, so that nobody without a fresh state and the same browser can
 * make us read a token or fetch a key set. Then the form of the token, then its key and signature, then what it says,
 * cheapest first, and what only messages of its type must say ({@link MessageType}). Only a token in which everything
 * is right uses up its nonce, and only then is a deployment noted, and what the message names counted. The validator
 * keeps nothing between launches; what it must ask outside it asks through {@link PlatformEvidence}.
 */
public final class LaunchValidator {

    /** Of every message, before those of its type. */
    private static final List<NamedCheck> COMMON = List.of(
            check(LOGIN_OURS, LoginChecks::loginOurs),
            check(SAME_BROWSER, LoginChecks::sameBrowser),
            check(PLATFORM_KNOWN, LoginChecks::platformKnown),
            check(PLATFORM_AGREED, LoginChecks::platformAgreed),
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
            check(PERSON_NAMED, MessageChecks::personNamed));

    /** Of every message, after all others: the first of these writes something down. */
    private static final List<NamedCheck> LAST = List.of(
            check(USED_ONCE, TrustChecks::usedOnce),
            check(DEPLOYMENT_ACTIVE, TrustChecks::deploymentActive),
            check(GROWTH_BOUNDED, TrustChecks::growthBounded));

    /** A check with its rule: what it looks at in the attempt, and what it asks outside of it. */
    record NamedCheck(Check check, BiFunction<LaunchAttempt, PlatformEvidence, CheckOutcome> rule) {}

    private final LaunchAttempt attempt;
    private final PlatformEvidence evidence;
    private final List<CheckResult> results = new ArrayList<>();

    private LaunchValidator(LaunchAttempt attempt, PlatformEvidence evidence) {
        this.attempt = attempt;
        this.evidence = evidence;
    }

    /** Makes the checks up to the first that fails. */
    public static LaunchVerdict judge(LaunchAttempt attempt, PlatformEvidence evidence) {
        LaunchValidator validator = new LaunchValidator(attempt, evidence);
        return validator
                .firstFailure(COMMON)
                .or(() -> validator.firstFailure(attempt.type().own()))
                .or(() -> validator.firstFailure(LAST))
                .<LaunchVerdict>map(reason -> new LaunchVerdict.LaunchRefused(validator.results, reason))
                .orElseGet(() -> new LaunchVerdict.LaunchAccepted(
                        validator.results, attempt.type().read(attempt.claims())));
    }

    private Optional<RefusalReason> firstFailure(List<NamedCheck> checks) {
        for (NamedCheck check : checks) {
            CheckResult result = new CheckResult(check.check, check.rule.apply(attempt, evidence));
            results.add(result);
            if (!result.hasPassed()) {
                return result.outcome().reason();
            }
        }
        return Optional.empty();
    }

    private static NamedCheck check(Check check, BiFunction<LaunchAttempt, PlatformEvidence, CheckOutcome> rule) {
        return new NamedCheck(check, rule);
    }
}
