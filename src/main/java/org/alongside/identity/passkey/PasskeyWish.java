package org.alongside.identity.passkey;

import java.util.Optional;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.PersonId;

/**
 * Who wants to add a passkey, and what they bring.
 *
 * @param code of the operator, for an administrator who has none yet; empty for all others
 * @param proof needed where a credential of their own is there and the PIN is a new one
 */
public record PasskeyWish(PersonId person, String code, Optional<OwnProof> proof) {

    @Override
    public String toString() {
        return "PasskeyWish";
    }
}
