package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.device.WindowGuest;
import org.alongside.identity.device.WindowPasses;
import org.alongside.identity.security.SessionOrigin;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** {@code /identity/window}: somebody from the frame of a course goes on in a window of its own. */
@Named
@RequestScoped
public class WindowPage {

    @Inject
    Visit visit;

    @Inject
    WindowPasses passes;

    @Inject
    SignIn signIn;

    private final FieldErrors errors = new FieldErrors();

    /** A look changes nothing: whatever opens addresses by itself does not use the pass up. */
    public void act() {
        if (!visit.isPost()) {
            return;
        }
        Optional<WindowGuest> who = passes.use(getPass(), visit.now());
        if (who.isEmpty()) {
            errors.add("window", visit.say("window.over"));
            return;
        }
        WindowGuest guest = who.get();
        signIn.launched(
                guest.person(),
                new SessionOrigin(guest.origin().id(), guest.origin().site()),
                visit.now());
        Go.to(getNext());
    }

    public String getPass() {
        return visit.text("pass");
    }

    /** The page in the frame from which they came, with what it was asked for. */
    public String getNext() {
        return LocalPath.of(visit.text("next"), "/identity/passkeys");
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
