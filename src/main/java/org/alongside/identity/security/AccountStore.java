package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Set;

/**
 * Tells the container whether e-mail and password fit. The caller's name is the person's id, never an address.
 *
 * <p>More than this one question is not asked of the container: it is not told who is signed in. Our session is the
 * only memory, and the access filter decides in every request whether its device still stands. A mechanism of ours that
 * told the container again in each request would make the server sign an LTPA token each time, which was half the work
 * of saving an answer, and keep it in a cache of its own, which outlives our session.
 */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    private static final String PERSON = "person";

    @Inject
    LocalSignIn signIn;

    @Inject
    SignInAnswer answer;

    @Inject
    HttpServletRequest request;

    @Inject
    InstantSource clock;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        LocalSignIn.SignInResult found = signIn.signIn(
                new LocalSignIn.SignInForm(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr()),
                clock.instant());
        answer.keep(found);
        return found.person()
                .map(person -> new CredentialValidationResult(person.toString(), Set.of(PERSON)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
