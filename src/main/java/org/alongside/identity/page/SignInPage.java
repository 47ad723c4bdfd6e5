package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Objects;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.LocalSignIn;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.security.SignInAnswer;
import org.alongside.identity.visit.Go;
import org.alongside.kernel.PersonId;

/** Sign in with e-mail and password. A refusal reads the same whether the address is known or not. */
@Named
@RequestScoped
public class SignInPage {

    static final String FIRST_PAGE = "/path";

    @Inject
    HttpServletRequest request;

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SignIn signIn;

    @Inject
    InstantSource clock;

    @Inject
    SignInAnswer answer;

    @Inject
    SignedInPerson person;

    private final FormErrors errors = new FormErrors();

    public void act() {
        if ("POST".equals(request.getMethod())) {
            check();
        } else if (person.isPresent()) {
            Go.to(getNext());
        }
    }

    private void check() {
        UsernamePasswordCredential typed = new UsernamePasswordCredential(
                getEmail(), Objects.requireNonNullElse(request.getParameter("password"), ""));
        CredentialValidationResult result = stores.validate(typed);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            signIn.begin(PersonId.of(result.getCallerPrincipal().getName()), clock.instant());
            Go.to(getNext());
        } else {
            refused(answer.answer());
        }
    }

    private void refused(LocalSignIn.SignInResult why) {
        switch (why.ending()) {
            case BUSY -> {
                Go.busy(HashingBusy.RETRY_AFTER);
                errors.add("email", Say.text("busy"));
            }
            case WAIT -> errors.add("email", Say.text("sign-in.wait", Say.wait(why.pause())));
            default -> errors.add("email", Say.text("sign-in.refused"));
        }
    }

    public String getNext() {
        return LocalPath.of(request.getParameter("next"), FIRST_PAGE);
    }

    public String getEmail() {
        return Objects.requireNonNullElse(request.getParameter("email"), "");
    }

    public FormErrors getErrors() {
        return errors;
    }

    /** After a sign-up: the same for a new address and for a taken one. */
    public boolean isMade() {
        return request.getParameter("made") != null;
    }

    public boolean isOut() {
        return request.getParameter("out") != null;
    }
}
