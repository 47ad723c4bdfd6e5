package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.LocalSignIn;
import org.alongside.identity.security.PasswordRules;
import org.alongside.identity.visit.Go;

/** A new account. The reply is the same for a new address and for a taken one: sign in now. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    HttpServletRequest request;

    @Inject
    LocalSignIn accounts;

    @Inject
    InstantSource clock;

    private final FormErrors errors = new FormErrors();

    public void act() {
        if ("POST".equals(request.getMethod())) {
            check();
            if (errors.none()) {
                make();
            }
        }
    }

    private void check() {
        if (EmailAddress.of(getEmail()).isEmpty()) {
            errors.add("email", Say.text("sign-up.email.form"));
        }
        switch (PasswordRules.on(password())) {
            case TOO_SHORT -> errors.add("password", Say.text("password.short", PasswordRules.SHORTEST));
            case TOO_LONG -> errors.add("password", Say.text("password.long", PasswordRules.LONGEST));
            case TOO_COMMON -> errors.add("password", Say.text("password.common"));
            default -> {
                // fine
            }
        }
    }

    private void make() {
        LocalSignIn.SignInForm typed = new LocalSignIn.SignInForm(getEmail(), password(), request.getRemoteAddr());
        LocalSignIn.SignInResult answer = accounts.signUp(typed, clock.instant());
        switch (answer.ending()) {
            case ACCEPTED ->
                Go.to("/identity/sign-in?made=1&next=" + URLEncoder.encode(getNext(), StandardCharsets.UTF_8));
            case WAIT -> errors.add("email", Say.text("sign-in.wait", Say.wait(answer.pause())));
            case BUSY -> {
                Go.busy(HashingBusy.RETRY_AFTER);
                errors.add("email", Say.text("busy"));
            }
            default -> errors.add("email", Say.text("sign-up.email.form"));
        }
    }

    public String getNext() {
        return LocalPath.of(request.getParameter("next"), SignInPage.FIRST_PAGE);
    }

    public String getEmail() {
        return Objects.requireNonNullElse(request.getParameter("email"), "");
    }

    public FormErrors getErrors() {
        return errors;
    }

    private String password() {
        return Objects.requireNonNullElse(request.getParameter("password"), "");
    }
}
