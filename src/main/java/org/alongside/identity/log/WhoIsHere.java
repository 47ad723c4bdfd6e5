package org.alongside.identity.log;

import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;

/** Whoever is signed in where something is written down: in a request perhaps, and in a job or at a start nobody. */
final class WhoIsHere {

    private WhoIsHere() {}

    /** @param signedIn as it is injected, of whatever request is under way */
    static Optional<SignedInPerson> of(SignedInPerson signedIn) {
        try {
            return signedIn.isPresent() ? Optional.of(signedIn) : Optional.empty();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }
}
