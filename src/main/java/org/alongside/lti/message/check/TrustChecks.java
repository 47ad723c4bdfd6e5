package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.CheckOutcome.failed;
import static org.alongside.lti.message.check.CheckOutcome.passed;

import java.util.List;
import org.alongside.lti.message.MeasuredValue;

/**
 * Who made the token, and for whom; is it the one we asked for, and new; may its deployment launch, and name what it
 * names? (V5 to V7, V10, V12)
 */
final class TrustChecks {

    private TrustChecks() {}

    /** Letter by letter: a slash or a capital more is another issuer. */
    static CheckOutcome issuerExact(LaunchAttempt attempt, PlatformEvidence evidence) {
        String issuer = attempt.claims().text("iss").orElse("");
        return issuer.equals(attempt.login().platform().issuer())
                ? passed(MeasuredValue.of(issuer))
                : failed(RefusalReason.ISSUER_OTHER, issuer.isEmpty() ? "no issuer" : MeasuredValue.of(issuer));
    }

    static CheckOutcome audienceOurs(LaunchAttempt attempt, PlatformEvidence evidence) {
        List<String> audiences = audiences(attempt);
        String client = attempt.login().platform().clientId();
        if (!audiences.contains(client)) {
            return failed(RefusalReason.AUDIENCE_OTHER, MeasuredValue.of(audiences.toString()));
        }
        return audiences.stream()
                .filter(other -> !other.equals(client))
                .filter(other -> !attempt.login().platform().trustedAudiences().contains(other))
                .findFirst()
                .map(stranger -> failed(RefusalReason.AUDIENCE_UNTRUSTED, MeasuredValue.of(stranger)))
                .orElseGet(() -> passed(MeasuredValue.of(client)));
    }

    static CheckOutcome partyOurs(LaunchAttempt attempt, PlatformEvidence evidence) {
        String client = attempt.login().platform().clientId();
        if (!attempt.claims().has("azp")) {
            return audiences(attempt).size() > 1
                    ? failed(RefusalReason.PARTY_MISSING, "several audiences and no azp")
                    : passed("one audience, no azp");
        }
        String party = attempt.claims().text("azp").orElse("");
        return party.equals(client)
                ? passed("azp is our client")
                : failed(RefusalReason.PARTY_OTHER, MeasuredValue.of(party));
    }

    static CheckOutcome nonceIssued(LaunchAttempt attempt, PlatformEvidence evidence) {
        String nonce = attempt.claims().text("nonce").orElse("");
        if (nonce.isEmpty()) {
            return failed(RefusalReason.NONCE_MISSING, "no nonce");
        }
        return nonce.equals(attempt.login().nonce())
                ? passed("the one we gave out")
                : failed(RefusalReason.NONCE_OTHER, "not the one we gave out");
    }

    /** Written only now that the signature is good, and kept until the token has ended for every clock. */
    static CheckOutcome usedOnce(LaunchAttempt attempt, PlatformEvidence evidence) {
        String nonce = attempt.claims().text("nonce").orElseThrow();
        return evidence.firstUse(nonce, TimeChecks.end(attempt))
                ? passed("first use")
                : failed(RefusalReason.REPLAYED, "this token was used before");
    }

    static CheckOutcome deploymentActive(LaunchAttempt attempt, PlatformEvidence evidence) {
        String deployment = MessageChecks.deployment(attempt);
        return switch (evidence.deploymentState(deployment)) {
            case ACTIVE -> passed(MeasuredValue.of(deployment));
            case PENDING -> failed(RefusalReason.DEPLOYMENT_PENDING, MeasuredValue.of(deployment));
            case CLOSED -> failed(RefusalReason.DEPLOYMENT_CLOSED, MeasuredValue.of(deployment));
        };
    }

    static CheckOutcome growthBounded(LaunchAttempt attempt, PlatformEvidence evidence) {
        return evidence.growth(attempt.type().read(attempt.claims()));
    }

    /** A text or a list of texts (RFC 7519 4.1.3); whoever sends anything else in the list sends a stranger. */
    private static List<String> audiences(LaunchAttempt attempt) {
        return attempt.claims().list("aud").isPresent()
                ? attempt.claims().list("aud").get().stream()
                        .map(String::valueOf)
                        .toList()
                : attempt.claims().text("aud").map(List::of).orElse(List.of());
    }
}
