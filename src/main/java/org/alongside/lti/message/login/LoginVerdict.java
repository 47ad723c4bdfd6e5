package org.alongside.lti.message.login;

import java.time.Instant;
import java.util.Optional;

/** What we find of the login when a platform answers: no state was sent, none that we know, or one that we gave out. */
public sealed interface LoginVerdict {

    /** The login, where its state was ours. */
    default Optional<LoginFound> found() {
        return this instanceof LoginFound login ? Optional.of(login) : Optional.empty();
    }

    /** The form brought no state. */
    record StateMissing() implements LoginVerdict {}

    /** The form brought a state that we did not give out, or that is gone. */
    record StateUnknown() implements LoginVerdict {}

    /**
     * The login that the token is measured against.
     *
     * @param request as the platform sent it, with the client id of the registration: a login can begin anew with it
     * @param usedBefore another answer used it up
     * @param sameBrowser the browser that began it brought it back
     */
    record LoginFound(
            LoginRequest request,
            RegisteredPlatform platform,
            String nonce,
            Instant expiresAt,
            boolean usedBefore,
            boolean sameBrowser)
            implements LoginVerdict {}
}
