package org.alongside.lti.launch;

import java.util.Optional;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.SignInTrace;
import org.alongside.lti.registration.Registration;

/** A sign-in that was used up by an answer: what to judge with, whose it is, and how to begin it anew. */
public record TakenLogin(SignInTrace trace, Optional<Registration> registration, Optional<LoginRequest> request) {

    /** A state we do not know (any more). */
    public static TakenLogin unknown() {
        return new TakenLogin(SignInTrace.unknown(), Optional.empty(), Optional.empty());
    }

    /** No state at all. */
    public static TakenLogin none() {
        return new TakenLogin(SignInTrace.none(), Optional.empty(), Optional.empty());
    }
}
