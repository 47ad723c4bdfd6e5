package org.alongside.identity.passkey;

import java.util.Optional;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.PersonId;

/**
 * Who wants to add a passkey, and what they bring.
 *
 * @param code of the operator, for an administrator who has none yet; empty for all others
 * @param proof needed where a credential of their own is there and the PIN is a new one
 * @param ownDemo whether this is a demo that its own machine alone can reach: its administrator needs no code
 */
public record PasskeyWish(PersonId person, String code, Optional<OwnProof> proof, boolean ownDemo) {

    /** A wish on a site of life. */
    public PasskeyWish(PersonId person, String code, Optional<OwnProof> proof) {
        this(person, code, proof, false);
    }

    @Override
    public String toString() {
        return "PasskeyWish";
    }
}
