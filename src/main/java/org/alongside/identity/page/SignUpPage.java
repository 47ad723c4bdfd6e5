package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.LocalSignIn;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/**
 * People make a new account here, and are signed in. Nothing depends on whether the address is known: an account is
 * address and password together. Hence the password is asked for twice, for one with a typing error is never found.
 */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    Visit visit;

    @Inject
    LocalSignIn accounts;

    @Inject
    SignIn signIn;

    private final FieldErrors errors = new FieldErrors();

    public void act() {
        if (visit.isPost()) {
            check();
            if (errors.isEmpty()) {
                make();
            }
        }
    }

    private void check() {
        if (EmailAddress.of(getEmail()).isEmpty()) {
            errors.add("email", visit.say("sign-up.email.form"));
        }
        PasswordForm.check(visit, errors);
    }

    private void make() {
        LocalSignIn.SignInForm typed = new LocalSignIn.SignInForm(
                getEmail(), password(), visit.request().getRemoteAddr());
        LocalSignIn.SignInResult answer = accounts.signUp(typed, visit.locale(), visit.now());
        switch (answer.ending()) {
            case ACCEPTED -> {
                signIn.begin(answer.person().orElseThrow(), visit.now());
                Go.to(getNext());
            }
            case TOO_OFTEN -> {
                Go.tooOften(answer.pause());
                errors.add("email", visit.say("sign-in.often", visit.words().length(answer.pause())));
            }
            case WAIT ->
                errors.add("email", visit.say("sign-in.wait", visit.words().length(answer.pause())));
            case BUSY -> {
                Go.busy(HashingBusy.RETRY_AFTER);
                errors.add("email", visit.say("busy"));
            }
            case REFUSED -> errors.add("email", visit.say("sign-up.email.form"));
        }
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), SignInPage.FIRST_PAGE);
    }

    public String getEmail() {
        return visit.text("email");
    }

    public FieldErrors getErrors() {
        return errors;
    }

    private String password() {
        return visit.text("password");
    }
}
