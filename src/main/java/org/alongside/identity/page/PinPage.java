package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.PrivateDoor;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.Go;

/** The lock of the private pages: enter the PIN, or choose the first one. Help and leave stand here as everywhere. */
@Named
@RequestScoped
public class PinPage {

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
    private boolean choosing;

    public void act() {
        Instant now = clock.instant();
        choosing = pins.mayChoose(person.id(), now);
        if (!"POST".equals(request.getMethod())) {
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
            errors.add("pin", Say.text("busy"));
        }
    }

    private void choose(Instant now) {
        PinForm.check(request, errors);
        if (errors.none()) {
            end(door.choose(person.id(), PinForm.pin(request), now), now);
        }
    }

    private void enter(Instant now) {
        end(door.open(person.id(), PinForm.pin(request), now), now);
    }

    private void end(PrivateDoor.PinAnswer answer, Instant now) {
        switch (answer.ending()) {
            case OPEN -> open(now);
            case WAIT -> errors.add("pin", waiting(answer, now));
            default -> errors.add("pin", answer.waitUntil().isPresent() ? waiting(answer, now) : Say.text("pin.wrong"));
        }
    }

    private void open(Instant now) {
        SignedInState.in(request).orElseThrow().privateAt(now).keep(request);
        Go.to(getNext());
    }

    static String waiting(PrivateDoor.PinAnswer answer, Instant now) {
        return Say.text(
                "pin.wait", Say.wait(Duration.between(now, answer.waitUntil().orElse(now))));
    }

    public String getNext() {
        return LocalPath.of(request.getParameter("next"), SignInPage.FIRST_PAGE);
    }

    /** True where there is no PIN yet, or the seven days after a forgotten one are over. */
    public boolean isChoosing() {
        return choosing;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
