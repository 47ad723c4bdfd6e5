package org.alongside.lti.launch;

import java.time.Instant;
import java.util.UUID;
import org.alongside.lti.link.PlatformGrowth;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.DeploymentState;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.PlatformEvidence;
import org.alongside.lti.message.login.RegisteredPlatform;
import org.alongside.lti.registration.Deployment;
import org.alongside.lti.registration.DeploymentStanding;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.security.TokenProof;

/** Answers for one launch from the platform's key set and our tables. */
final class StoredEvidence implements PlatformEvidence {

    private final RegisteredPlatform platform;
    private final TokenProof proof;
    private final Nonces nonces;
    private final Deployments deployments;
    private final DeploymentStanding standing;
    private final PlatformGrowth growth;
    private final Instant now;
    private UUID deployment;

    StoredEvidence(RegisteredPlatform platform, TokenProof proof, LaunchTables tables, Instant now) {
        this.platform = platform;
        this.proof = proof;
        this.nonces = tables.nonces();
        this.deployments = tables.deployments();
        this.standing = tables.standing();
        this.growth = tables.growth();
        this.now = now;
    }

    /** Those of our tables that a launch asks. */
    record LaunchTables(Nonces nonces, Deployments deployments, DeploymentStanding standing, PlatformGrowth growth) {}

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
        return nonces.firstUse(platform.registration(), nonce, until);
    }

    @Override
    public DeploymentState deploymentState(String deploymentId) {
        Deployment noted = deployments.noted(platform.registration(), deploymentId, now);
        deployment = noted.id();
        return standing.state(noted);
    }

    @Override
    public CheckOutcome growth(LtiMessage message) {
        return growth.judge(deployment, message, now);
    }

    /** Our id of the deployment that was asked for; call it only after {@link #deploymentState}. */
    UUID deployment() {
        return deployment;
    }
}
