package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.RateLimit;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.passkey.PasskeyUse;
import org.alongside.identity.passkey.security.PasskeyAnswer;
import org.alongside.identity.passkey.security.PasskeyCeremony;
import org.alongside.identity.passkey.security.PasskeyQuestions;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/**
 * {@code /identity/passkey} signs in with a passkey. It asks for nobody's name and says nothing of which passkeys or
 * accounts there are; every refusal reads the same.
 */
@Named
@RequestScoped
public class PasskeySignInPage {

    private static final RateLimit TRIES = new RateLimit("identity.passkey", 60, 6_000, Duration.ofMinutes(10));

    @Inject
    Visit visit;

    @Inject
    SignedInPerson person;

    @Inject
    PasskeyQuestions questions;

    @Inject
    PasskeyCeremony ceremony;

    @Inject
    RateLimits limits;

    @Inject
    SignIn signIn;

    private final FieldErrors errors = new FieldErrors();
    private String options = "";

    public void act() {
        if (visit.isPost()) {
            limits.demand(TRIES, CallerAddress.of(visit.request().getRemoteAddr()));
            judge(ceremony.use(visit.text("credential"), PasskeyUse.SIGN_IN, Optional.empty(), visit.now()));
        } else if (person.isPresent()) {
            Go.to(getNext());
        }
        options = questions.toUse(PasskeyUse.SIGN_IN, Optional.empty(), visit.now());
    }

    private void judge(PasskeyAnswer answer) {
        if (answer instanceof PasskeyAnswer.PasskeyFits fits) {
            signIn.beginWithPasskey(fits.person(), visit.now());
            Go.to(getNext());
        } else {
            errors.add("passkey", visit.say("passkey.refused"));
        }
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), SignInPage.FIRST_PAGE);
    }

    /** What the authenticator is asked, as JSON. */
    public String getOptions() {
        return options;
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
