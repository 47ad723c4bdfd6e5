package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/**
 * {@code /identity/pin-forgotten} tells somebody who forgot the PIN what is left: to try again, or to start empty.
 * Neither a mail nor a wait opens what the PIN locked, because somebody else could have those.
 */
@Named
@RequestScoped
public class PinForgottenPage {

    @Inject
    Visit visit;

    @Inject
    Pins pins;

    public void act() {
        if (pins.mayChoose(visit.me())) {
            Go.to("/identity/pin", SignInPage.FIRST_PAGE);
        }
    }
}
