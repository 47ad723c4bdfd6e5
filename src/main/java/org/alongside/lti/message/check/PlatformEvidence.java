package org.alongside.lti.message.check;

import java.time.Instant;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;

/**
 * The three questions a launch must ask outside of itself, each asked at its place in the order and not before: is there
 * a fitting key and does it verify (this may fetch a key set), is this the nonce's first use (this writes), is the
 * deployment active (this may note a new one). {@code lti.web} answers from stores and network, tests from memory.
 */
public interface PlatformEvidence {

    /** Which key there is for this header. */
    Outcome key(Claims header);

    /** Whether the signature is that key's. Asked only after {@link #key} passed. */
    Outcome signature(CompactToken token);

    /** True exactly once for a nonce; remembered at least until the given moment. */
    boolean firstUse(String nonce, Instant until);

    /** Where this deployment stands; an unknown one is noted as pending. */
    Standing standing(String deploymentId);

    /** Whether a deployment may launch: pending ones wait for an administrator (Core 3.1.3). */
    enum Standing {
        ACTIVE,
        PENDING,
        CLOSED
    }
}
