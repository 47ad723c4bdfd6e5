package org.alongside.lti.message.check;

import java.time.Instant;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.DeploymentState;
import org.alongside.lti.message.LtiMessage;

/**
 * The questions a launch must ask outside of itself, each asked at its place in the order and not before: is there a
 * fitting key and does it verify (this may fetch a key set), is this the nonce's first use (this writes), is the
 * deployment active (this may note a new one), and has it named too much that is new. {@code lti.launch} answers from
 * stores and network, tests from memory.
 */
public interface PlatformEvidence {

    /** Which key there is for this header. */
    CheckOutcome key(Claims header);

    /** Whether the signature is that key's. Asked only after {@link #key} passed. */
    CheckOutcome signature(CompactToken token);

    /** True exactly once for a nonce; remembered at least until the given moment. */
    boolean firstUse(String nonce, Instant until);

    /** Whether this deployment may launch; an unknown one is noted as pending. */
    DeploymentState deploymentState(String deploymentId);

    /** Whether what this message makes us keep is within a day's bounds. Asked only of a deployment that may launch. */
    CheckOutcome growth(LtiMessage message);
}
