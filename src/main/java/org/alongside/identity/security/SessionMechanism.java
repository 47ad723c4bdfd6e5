package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Tells the container, in every request, who is signed in: the person's id, from our session.
 *
 * <p>The session is the only memory. Neither {@code registerSession} nor {@code SecurityContext.authenticate} is used:
 * for both the server sets a cookie of its own (LTPA), which outlives our session, cannot be partitioned, and would
 * sign a person in again after quick leave. E-mail and password are checked by the {@link AccountStore} through the
 * container's handler; {@link SignIn} then begins the session. Whether the person's device still stands is decided
 * after this, by the access filter.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    static final String PERSON = "person";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return SignedInState.in(request)
                .map(state -> context.notifyContainerAboutLogin(
                        new CallerPrincipal(state.person().toString()), Set.of(PERSON)))
                .orElseGet(context::doNothing);
    }
}
