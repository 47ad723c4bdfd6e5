package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.pin.Pin;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/**
 * Here somebody who forgot the PIN chooses: wait seven days, in sight of every signed-in device, or start empty at
 * once. No mail opens it.
 */
@Named
@RequestScoped
public class PinForgottenPage {

    @Inject
    Visit visit;

    @Inject
    Pins pins;

    private Optional<Instant> asked = Optional.empty();

    public void act() {
        Instant now = visit.now();
        if (pins.mayChoose(visit.me(), now)) {
            Go.to("/identity/pin", SignInPage.FIRST_PAGE);
        } else if (visit.isPost()) {
            answer(now);
        }
        asked = pins.resetAskedAt(visit.me());
    }

    private void answer(Instant now) {
        pins.askReset(visit.me(), now);
        Go.to("/identity/pin-forgotten");
    }

    public boolean isAsked() {
        return asked.isPresent();
    }

    /** From when on a new PIN can be chosen, in the person's zone. */
    public String getUntil() {
        return asked.map(at -> visit.say("forgotten.asked", visit.dayAndTime(at.plus(Pin.RESET_WAIT))))
                .orElse("");
    }
}
