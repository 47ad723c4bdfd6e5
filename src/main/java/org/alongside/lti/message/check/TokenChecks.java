package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.Outcome.failed;
import static org.alongside.lti.message.check.Outcome.passed;

import java.util.Set;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.ReadToken;

/**
 * The form of the token, its algorithm, its key (lti.md V3 to V5). Members by which a token would bring its own key
 * (jwk, jku, x5u, x5c) are not looked at: the key comes from the registration's key set, by name.
 */
final class TokenChecks {

    /** Security 1.1 allows these; never none, never a shared secret. */
    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512", "ES256", "ES384", "ES512");

    private TokenChecks() {}

    static Outcome wellFormed(LaunchAttempt attempt, PlatformEvidence evidence) {
        ReadToken token = attempt.answer().token();
        if (token.problem().isPresent()) {
            return failed(Reason.TOKEN_MALFORMED, token.problem().get());
        }
        if (token.token().isEmpty()) {
            return failed(Reason.TOKEN_MISSING, "no id_token in the form");
        }
        Claims header = token.header();
        if (header.has("crit")) {
            return failed(Reason.TOKEN_MALFORMED, "critical header members that we do not know");
        }
        if (header.has("typ") && !"JWT".equalsIgnoreCase(header.text("typ").orElse(""))) {
            return failed(Reason.TOKEN_MALFORMED, "typ is not JWT");
        }
        return passed("three parts, no padding");
    }

    static Outcome algorithmAllowed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String algorithm = attempt.header().text("alg").orElse("none");
        return ALGORITHMS.contains(algorithm)
                ? passed(algorithm)
                : failed(Reason.ALGORITHM_REFUSED, Measured.of(algorithm));
    }

    static Outcome keyNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        return attempt.header()
                .text("kid")
                .map(kid -> passed(Measured.of(kid)))
                .orElseGet(() -> failed(Reason.KEY_NAME_MISSING, "no kid in the header"));
    }

    static Outcome keyFound(LaunchAttempt attempt, PlatformEvidence evidence) {
        return evidence.key(attempt.header());
    }

    static Outcome signatureGood(LaunchAttempt attempt, PlatformEvidence evidence) {
        return evidence.signature(attempt.answer().token().token().orElseThrow());
    }
}
