package org.alongside.house.wrong.pairing.page;

import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.PersonId;

/** A page that says by itself that a credential was shown. */
final class MakesAProof {

    Optional<OwnProof> shown(PersonId person, Instant now) {
        return OwnProof.of(person, now, now);
    }
}
