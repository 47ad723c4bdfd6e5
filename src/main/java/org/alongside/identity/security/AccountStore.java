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

/** Tells the container whether e-mail and password fit. The caller's name is the person's id, never an address. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

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
        LocalSignIn.Answer found = signIn.signIn(
                new LocalSignIn.Typed(typed.getCaller(), typed.getPasswordAsString(), request.getRemoteAddr()),
                clock.instant());
        answer.keep(found);
        return found.person()
                .map(person -> new CredentialValidationResult(person.toString(), Set.of(SessionMechanism.PERSON)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
