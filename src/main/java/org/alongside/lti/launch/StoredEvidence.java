package org.alongside.lti.launch;

import java.time.Instant;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.check.Outcome;
import org.alongside.lti.message.check.PlatformEvidence;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.security.TokenProof;

/** Answers for one launch from the platform's key set and our tables. */
final class StoredEvidence implements PlatformEvidence {

    private final Registration registration;
    private final TokenProof proof;
    private final Nonces nonces;
    private final Deployments deployments;
    private final Instant now;

    StoredEvidence(Registration registration, TokenProof proof, Nonces nonces, Deployments deployments, Instant now) {
        this.registration = registration;
        this.proof = proof;
        this.nonces = nonces;
        this.deployments = deployments;
        this.now = now;
    }

    @Override
    public Outcome key(Claims header) {
        return proof.key(header);
    }

    @Override
    public Outcome signature(CompactToken token) {
        return proof.signature(token);
    }

    @Override
    public boolean firstUse(String nonce, Instant until) {
        return nonces.firstUse(registration.id(), nonce, until);
    }

    @Override
    public Standing standing(String deploymentId) {
        return deployments.standing(registration.id(), deploymentId, now);
    }
}
