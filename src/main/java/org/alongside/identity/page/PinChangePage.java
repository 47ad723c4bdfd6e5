package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.PrivateDoor;
import org.alongside.identity.security.PrivateDoor.PinWish;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;

/** Another PIN, for one who knows the old one. */
@Named
@RequestScoped
public class PinChangePage {

    @Inject
    Visit visit;

    @Inject
    Pins pins;

    @Inject
    PrivateDoor door;

    @Inject
    OwnProofs proofs;

    private final FieldErrors errors = new FieldErrors();

    public void act() {
        Instant now = visit.now();
        if (pins.mayChoose(visit.me())) {
            Go.to("/identity/pin", "/data");
        } else if (visit.isPost()) {
            PinForm.check(visit, errors);
            if (errors.isEmpty()) {
                change(now);
            }
        }
    }

    private void change(Instant now) {
        PinWish wish = new PinWish(visit.text("pin-old"), visit.text("pin"));
        try {
            door.change(visit.me(), wish, proofs.shown(), now)
                    .ifPresentOrElse(answer -> end(answer, now), () -> proofs.ask("/identity/pin-change"));
        } catch (HashingBusy full) {
            Go.busy(HashingBusy.RETRY_AFTER);
            errors.add("pin-old", visit.say("busy"));
        }
    }

    private void end(PrivateDoor.PinAnswer answer, Instant now) {
        switch (answer.ending()) {
            case OPEN -> {
                PinPage.opened(visit, now);
                visit.go("/data", DataPage.PIN_CHANGED);
            }
            case WAIT -> errors.add("pin-old", PinPage.waiting(answer, visit));
            case WRONG ->
                errors.add(
                        "pin-old",
                        answer.waitUntil().isPresent() ? PinPage.waiting(answer, visit) : visit.say("pin.wrong"));
        }
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
