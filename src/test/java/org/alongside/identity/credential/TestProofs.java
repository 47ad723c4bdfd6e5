package org.alongside.identity.credential;

import java.time.Instant;
import org.alongside.kernel.PersonId;

/** What the session hands out to somebody who has just shown a credential of their own. */
public final class TestProofs {

    private TestProofs() {}

    public static OwnProof of(PersonId person) {
        return OwnProof.of(person, Instant.EPOCH, Instant.EPOCH).orElseThrow();
    }
}
