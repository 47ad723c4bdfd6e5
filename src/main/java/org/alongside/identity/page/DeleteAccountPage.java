package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.leaving.Departures;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Visit;

/**
 * {@code /identity/delete} says what goes, what stays, what a partner will see, and help first; then one question.
 * Deletes now, or in seven days. Behind the PIN.
 */
@Named
@RequestScoped
public class DeleteAccountPage {

    /** Which of the two the last page says. */
    private static final int NOW = 1;

    private static final int LATER = 2;

    @Inject
    Visit visit;

    @Inject
    Departures departures;

    @Inject
    SignIn signIn;

    private final FieldErrors errors = new FieldErrors();

    public void act() {
        if (!visit.isPost()) {
            return;
        }
        switch (visit.text("when")) {
            case "now" -> {
                departures.erase(visit.me(), visit.now());
                leave(NOW);
            }
            case "later" -> {
                departures.ask(visit.me(), visit.now());
                leave(LATER);
            }
            default -> errors.add("when-later", visit.say("delete.account.choose"));
        }
    }

    /** The session ends with the account; every other session ends with its next request. */
    private void leave(int which) {
        signIn.end(visit.request(), visit.now());
        visit.go("/identity/gone", which);
    }

    /** Whether the first page was read. */
    public boolean isAsking() {
        return visit.isPost() || visit.has("sure");
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
