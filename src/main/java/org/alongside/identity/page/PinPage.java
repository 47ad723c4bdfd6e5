package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.PrivateDoor;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** The lock of the private pages: enter the PIN, or choose the first one. Help and leave stand here as everywhere. */
@Named
@RequestScoped
public class PinPage {

    @Inject
    Visit visit;

    @Inject
    Pins pins;

    @Inject
    PrivateDoor door;

    private final FieldErrors errors = new FieldErrors();
    private boolean choosing;

    public void act() {
        Instant now = visit.now();
        choosing = pins.mayChoose(visit.me());
        if (!visit.isPost()) {
            return;
        }
        try {
            if (choosing) {
                choose(now);
            } else {
                enter(now);
            }
        } catch (HashingBusy full) {
            Go.busy(HashingBusy.RETRY_AFTER);
            errors.add("pin", visit.say("busy"));
        }
    }

    private void choose(Instant now) {
        PinForm.check(visit, errors);
        if (errors.isEmpty()) {
            end(door.choose(visit.me(), visit.text("pin"), now), now);
        }
    }

    private void enter(Instant now) {
        end(door.open(visit.me(), visit.text("pin"), now), now);
    }

    private void end(PrivateDoor.PinAnswer answer, Instant now) {
        switch (answer.ending()) {
            case OPEN -> open(now);
            case WAIT -> errors.add("pin", waiting(answer, visit));
            case WRONG ->
                errors.add("pin", answer.waitUntil().isPresent() ? waiting(answer, visit) : visit.say("pin.wrong"));
        }
    }

    private void open(Instant now) {
        opened(visit, now);
        if (choosing) {
            Go.to("/identity/offer", getNext());
        } else {
            Go.to(getNext());
        }
    }

    /** The private pages are open here. */
    static void opened(Visit visit, Instant now) {
        SignedInState.in(visit.request()).orElseThrow().openedAt(now).keep(visit.request());
    }

    static String waiting(PrivateDoor.PinAnswer answer, Visit visit) {
        return visit.say(
                "pin.wait",
                visit.words()
                        .length(Duration.between(visit.now(), answer.waitUntil().orElse(visit.now()))));
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), SignInPage.FIRST_PAGE);
    }

    /** True where there is no PIN yet. */
    public boolean isChoosing() {
        return choosing;
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
