package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.CheckOutcome.failed;
import static org.alongside.lti.message.check.CheckOutcome.passed;

import java.util.Set;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.MeasuredValue;
import org.alongside.lti.message.login.PlatformAnswer;

/**
 * The form of the token, its algorithm, its key (lti.md V3 to V5). Members by which a token would bring its own key
 * (jwk, jku, x5u, x5c) are not looked at: the key comes from the registration's key set, by name.
 */
final class TokenChecks {

    /** Security 1.1 allows these; never none, never a shared secret. */
    private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512", "ES256", "ES384", "ES512");

    private TokenChecks() {}

    static CheckOutcome wellFormed(LaunchAttempt attempt, PlatformEvidence evidence) {
        if (attempt.answer() instanceof PlatformAnswer.MalformedToken malformed) {
            return failed(RefusalReason.TOKEN_MALFORMED, malformed.problem());
        }
        if (!(attempt.answer() instanceof PlatformAnswer.IdToken token)) {
            return failed(RefusalReason.TOKEN_MISSING, "no id_token in the form");
        }
        Claims header = token.header();
        if (header.has("crit")) {
            return failed(RefusalReason.TOKEN_MALFORMED, "critical header members that we do not know");
        }
        if (header.has("typ") && !"JWT".equalsIgnoreCase(header.text("typ").orElse(""))) {
            return failed(RefusalReason.TOKEN_MALFORMED, "typ is not JWT");
        }
        return passed("three parts, no padding");
    }

    static CheckOutcome algorithmAllowed(LaunchAttempt attempt, PlatformEvidence evidence) {
        String algorithm = attempt.header().text("alg").orElse("none");
        return ALGORITHMS.contains(algorithm)
                ? passed(algorithm)
                : failed(RefusalReason.ALGORITHM_REFUSED, MeasuredValue.of(algorithm));
    }

    static CheckOutcome keyNamed(LaunchAttempt attempt, PlatformEvidence evidence) {
        return attempt.header()
                .text("kid")
                .map(kid -> passed(MeasuredValue.of(kid)))
                .orElseGet(() -> failed(RefusalReason.KEY_NAME_MISSING, "no kid in the header"));
    }

    static CheckOutcome keyFound(LaunchAttempt attempt, PlatformEvidence evidence) {
        return evidence.key(attempt.header());
    }

    static CheckOutcome signatureGood(LaunchAttempt attempt, PlatformEvidence evidence) {
        return evidence.signature(((PlatformAnswer.IdToken) attempt.answer()).compact());
    }
}
