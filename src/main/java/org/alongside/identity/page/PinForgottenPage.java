package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.pin.Pin;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.visit.Go;

/** A forgotten PIN: wait seven days, in sight of every signed-in device, or start empty at once. No mail opens it. */
@Named
@RequestScoped
public class PinForgottenPage {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    Pins pins;

    @Inject
    InstantSource clock;

    private final FormErrors errors = new FormErrors();

    public void act() {
        Instant now = clock.instant();
        if (pins.mayChoose(person.id(), now)) {
            Go.to("/identity/pin", SignInPage.FIRST_PAGE);
        } else if ("POST".equals(request.getMethod())) {
            answer(now);
        }
    }

    private void answer(Instant now) {
        if ("wait".equals(request.getParameter("answer"))) {
            pins.askReset(person.id(), now);
            Go.to("/identity/pin-forgotten");
        } else if (request.getParameter("sure") == null) {
            errors.add("sure", Say.text("forgotten.sure.form"));
        } else {
            pins.startEmpty(person.id(), now);
            Go.to("/identity/pin", SignInPage.FIRST_PAGE);
        }
    }

    public boolean isAsked() {
        return pins.resetAskedAt(person.id()).isPresent();
    }

    /** From when on a new PIN can be chosen, in the person's zone. */
    public String getUntil() {
        Instant asked = pins.resetAskedAt(person.id()).orElseThrow();
        return Say.text("forgotten.asked", Say.moment(asked.plus(Pin.RESET_WAIT), person.zone()));
    }

    public FormErrors getErrors() {
        return errors;
    }
}
