package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.PrivateDoor;
import org.alongside.identity.visit.Go;

/** Another PIN, for one who knows the old one. */
@Named
@RequestScoped
public class PinChangePage {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    Pins pins;

    @Inject
    PrivateDoor door;

    @Inject
    InstantSource clock;

    private final FormErrors errors = new FormErrors();

    public void act() {
        Instant now = clock.instant();
        if (pins.mayChoose(person.id(), now)) {
            Go.to("/identity/pin", "/data");
        } else if ("POST".equals(request.getMethod())) {
            PinForm.check(request, errors);
            if (errors.none()) {
                change(now);
            }
        }
    }

    private void change(Instant now) {
        try {
            PrivateDoor.PinAnswer answer =
                    door.change(person.id(), PinForm.field(request, "pin-old"), PinForm.pin(request), now);
            switch (answer.ending()) {
                case OPEN -> Go.to("/data?pin=changed");
                case WAIT -> errors.add("pin-old", PinPage.waiting(answer, now));
                default ->
                    errors.add(
                            "pin-old",
                            answer.waitUntil().isPresent() ? PinPage.waiting(answer, now) : Say.text("pin.wrong"));
            }
        } catch (HashingBusy full) {
            Go.busy(HashingBusy.RETRY_AFTER);
            errors.add("pin-old", Say.text("busy"));
        }
    }

    public FormErrors getErrors() {
        return errors;
    }
}
