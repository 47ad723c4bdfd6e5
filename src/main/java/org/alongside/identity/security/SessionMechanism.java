package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Set;
import org.alongside.kernel.PersonId;

/**
 * Tells the container who is signed in: from e-mail and password once, from the session afterwards.
 *
 * <p>The session is the only memory. The container's own (registerSession) is not used: it would set a second cookie,
 * which outlives our session and cannot be partitioned. Whether the person's device still stands is decided after this,
 * by the access filter, for every request.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    static final String PERSON = "person";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SignIn signIn;

    @Inject
    InstantSource clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters() == null
                ? null
                : context.getAuthParameters().getCredential();
        if (credential != null) {
            return signedIn(request, context, stores.validate(credential));
        }
        return SignedInState.in(request)
                .map(state -> context.notifyContainerAboutLogin(
                        new CallerPrincipal(state.person().toString()), Set.of(PERSON)))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus signedIn(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        signIn.begin(PersonId.of(result.getCallerPrincipal().getName()), request, clock.instant());
        return context.notifyContainerAboutLogin(result);
    }
}
