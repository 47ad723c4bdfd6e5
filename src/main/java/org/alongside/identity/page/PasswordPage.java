package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.password.OwnPasswords;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.identity.security.PasswordChange;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** {@code /identity/password}: another password, for one who knows the old one and the PIN. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    Visit visit;

    @Inject
    SignedInPerson person;

    @Inject
    OwnPasswords passwords;

    @Inject
    PasswordChange change;

    private final FieldErrors errors = new FieldErrors();
    private Optional<EmailAddress> address = Optional.empty();

    public void act() {
        address = passwords.addressOf(visit.me());
        if (visit.isPost() && address.isPresent()) {
            PasswordForm.check(visit, errors);
            if (errors.isEmpty()) {
                change(address.get());
            }
        }
    }

    private void change(EmailAddress mail) {
        SignInForm typed = new SignInForm(
                mail.value(), visit.text("password-old"), visit.request().getRemoteAddr());
        SignInResult answer = change.change(
                new OwnPasswords.PasswordOwner(visit.me(), person.device()),
                typed,
                visit.text("password"),
                visit.now());
        switch (answer.ending()) {
            case ACCEPTED -> visit.go("/data", DataPage.KEPT);
            case REFUSED -> errors.add("password-old", visit.say("password.wrong"));
            case WAIT, TOO_OFTEN ->
                errors.add(
                        "password-old", visit.say("sign-in.wait", visit.words().length(answer.pause())));
            case BUSY -> {
                Go.busy(HashingBusy.RETRY_AFTER);
                errors.add("password-old", visit.say("busy"));
            }
        }
    }

    /** The address to sign in with; the empty text for those who come from a course only. */
    public String getAddress() {
        return address.map(EmailAddress::value).orElse("");
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
