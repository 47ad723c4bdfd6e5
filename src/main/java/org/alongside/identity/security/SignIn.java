package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** Begins and ends a person's stay in this browser. Whoever calls it has already made sure who it is. */
@Dependent
public class SignIn {

    private final HttpServletRequest request;

    @Inject
    public SignIn(HttpServletRequest request) {
        this.request = request;
    }

    /** After a good launch: a new session with a new id, signed in. */
    public void launched(PersonId person, Instant now) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true)
                .setAttribute(SignedInState.ATTRIBUTE, new SignedInState(person.value(), new UUID(0, 0)));
    }
}
