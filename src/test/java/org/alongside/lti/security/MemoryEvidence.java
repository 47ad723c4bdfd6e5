package org.alongside.lti.security;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.DeploymentState;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.PlatformEvidence;
import org.alongside.lti.service.FakePlatform;

/** Keys from a platform on loopback; nonces and deployments from memory. */
final class MemoryEvidence implements PlatformEvidence {

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
}
