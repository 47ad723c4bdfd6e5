package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.passkey.PasskeyUse;
import org.alongside.identity.passkey.security.PasskeyAnswer;
import org.alongside.identity.passkey.security.PasskeyCeremony;
import org.alongside.identity.passkey.security.PasskeyQuestions;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** {@code /identity/confirm}: an administrator shows a passkey once more, before what only a fresh one opens. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    Visit visit;

    @Inject
    PasskeyQuestions questions;

    @Inject
    PasskeyCeremony ceremony;

    private final FieldErrors errors = new FieldErrors();
    private String options = "";

    public void act() {
        if (visit.isPost()) {
            judge(ceremony.use(visit.text("credential"), PasskeyUse.CONFIRM, Optional.of(visit.me()), visit.now()));
        }
        options = questions.toUse(PasskeyUse.CONFIRM, Optional.of(visit.me()), visit.now());
    }

    private void judge(PasskeyAnswer answer) {
        if (answer instanceof PasskeyAnswer.PasskeyFits) {
            SignedInState.in(visit.request())
                    .orElseThrow()
                    .provedAt(visit.now())
                    .keep(visit.request());
            Go.to(getNext());
        } else {
            errors.add("passkey", visit.say("passkeys.refused"));
        }
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), SignInPage.ADMINISTRATION);
    }

    /** What the authenticator is asked, as JSON. */
    public String getOptions() {
        return options;
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
