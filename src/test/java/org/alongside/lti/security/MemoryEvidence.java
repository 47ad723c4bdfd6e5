package org.alongside.lti.security;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.DeploymentState;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.PlatformEvidence;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.service.FakePlatform;

/** Keys from a platform on loopback; nonces and deployments from memory. */
final class MemoryEvidence implements PlatformEvidence {

    private static final String MORE = "one-too-many";

    private final TokenProof proof;
    private final Set<String> used = new HashSet<>();
    private final Map<String, DeploymentState> deployments =
            Map.of("1", DeploymentState.ACTIVE, "closed", DeploymentState.CLOSED);

    MemoryEvidence(PlatformKeys keys, FakePlatform platform) {
        proof = new TokenProof(keys, platform.url("/jwks"), LaunchCasesTest.NOW);
    }

    @Override
    public CheckOutcome key(Claims header) {
        return proof.key(header);
    }

    @Override
    public CheckOutcome signature(CompactToken token) {
        return proof.signature(token);
    }

    @Override
    public boolean firstUse(String nonce, Instant until) {
        return used.add(nonce);
    }

    @Override
    public DeploymentState deploymentState(String deploymentId) {
        return deployments.getOrDefault(deploymentId, DeploymentState.PENDING);
    }

    /** This platform has named all that it may today, and one thing of each kind more. */
    @Override
    public CheckOutcome growth(LtiMessage message) {
        return message.match(new LtiMessage.Cases<CheckOutcome>() {
            @Override
            public CheckOutcome resourceLink(ResourceLinkMessage link) {
                return over(link)
                        .map(reason -> CheckOutcome.failed(reason, "all of a day"))
                        .orElseGet(() -> CheckOutcome.passed("nothing new"));
            }

            @Override
            public CheckOutcome actedLink(ActedLinkMessage acted) {
                return CheckOutcome.failed(RefusalReason.ACTED_LAUNCHES_OVER, "all of a day");
            }
        });
    }

    private static Optional<RefusalReason> over(ResourceLinkMessage link) {
        if (link.common().context().filter(course -> course.id().equals(MORE)).isPresent()) {
            return Optional.of(RefusalReason.NEW_COURSES_OVER);
        }
        if (link.resourceLinkId().equals(MORE)) {
            return Optional.of(RefusalReason.NEW_LINKS_OVER);
        }
        return link.common().person().subject().equals(MORE)
                ? Optional.of(RefusalReason.NEW_PEOPLE_OVER)
                : Optional.empty();
    }
}
