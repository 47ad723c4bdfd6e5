package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.Outcome.failed;
import static org.alongside.lti.message.check.Outcome.passed;

import java.util.List;

/** Who made the token, and for whom; is it the one we asked for, and new; may its deployment launch? (V5 to V7, V10, V12) */
final class TrustChecks {

    private TrustChecks() {}

    /** Letter by letter: a slash or a capital more is another issuer. */
    static Outcome issuerExact(LaunchAttempt attempt, PlatformEvidence evidence) {
        String issuer = attempt.claims().text("iss").orElse("");
        return issuer.equals(attempt.login().issuer())
                ? passed(Measured.of(issuer))
                : failed(Reason.ISSUER_OTHER, issuer.isEmpty() ? "no issuer" : Measured.of(issuer));
    }

    static Outcome audienceOurs(LaunchAttempt attempt, PlatformEvidence evidence) {
        List<String> audiences = audiences(attempt);
        String client = attempt.login().clientId();
        if (!audiences.contains(client)) {
            return failed(Reason.AUDIENCE_OTHER, Measured.of(audiences.toString()));
        }
        return audiences.stream()
                .filter(other -> !other.equals(client))
                .filter(other -> !attempt.login().trustedAudiences().contains(other))
                .findFirst()
                .map(stranger -> failed(Reason.AUDIENCE_UNTRUSTED, Measured.of(stranger)))
                .orElseGet(() -> passed(Measured.of(client)));
    }

    static Outcome partyOurs(LaunchAttempt attempt, PlatformEvidence evidence) {
        String client = attempt.login().clientId();
        if (!attempt.claims().has("azp")) {
            return audiences(attempt).size() > 1
                    ? failed(Reason.PARTY_MISSING, "several audiences and no azp")
                    : passed("one audience, no azp");
        }
        String party = attempt.claims().text("azp").orElse("");
        return party.equals(client) ? passed("azp is our client") : failed(Reason.PARTY_OTHER, Measured.of(party));
    }

    static Outcome nonceIssued(LaunchAttempt attempt, PlatformEvidence evidence) {
        String nonce = attempt.claims().text("nonce").orElse("");
        if (nonce.isEmpty()) {
            return failed(Reason.NONCE_MISSING, "no nonce");
        }
        return nonce.equals(attempt.login().nonce())
                ? passed("the one we gave out")
                : failed(Reason.NONCE_OTHER, "not the one we gave out");
    }

    /** Written only now that the signature is good, and kept until the token has ended for every clock. */
    static Outcome usedOnce(LaunchAttempt attempt, PlatformEvidence evidence) {
        String nonce = attempt.claims().text("nonce").orElseThrow();
        return evidence.firstUse(nonce, TimeChecks.end(attempt))
                ? passed("first use")
                : failed(Reason.REPLAYED, "this token was used before");
    }

    static Outcome deploymentActive(LaunchAttempt attempt, PlatformEvidence evidence) {
        String deployment = MessageChecks.deployment(attempt);
        PlatformEvidence.Standing standing = evidence.standing(deployment);
        return switch (standing) {
            case ACTIVE -> passed(Measured.of(deployment));
            case PENDING -> failed(Reason.DEPLOYMENT_PENDING, Measured.of(deployment));
            case CLOSED -> failed(Reason.DEPLOYMENT_CLOSED, Measured.of(deployment));
        };
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
