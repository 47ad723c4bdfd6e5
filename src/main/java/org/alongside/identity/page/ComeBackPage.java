package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.leaving.Departures;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.PrivateDoor;
import org.alongside.identity.security.PrivateDoor.PinAnswer;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** {@code /identity/come-back} is the one page of somebody whose account goes on a day. The PIN stops it. */
@Named
@RequestScoped
public class ComeBackPage {

    @Inject
    Visit visit;

    @Inject
    SignedInPerson person;

    @Inject
    Departures departures;

    @Inject
    PrivateDoor door;

    @Inject
    SignIn signIn;

    private final FieldErrors errors = new FieldErrors();
    private Optional<Instant> due = Optional.empty();

    public void act() {
        if (!person.isPresent()) {
            Go.to("/identity/sign-in", "/path");
            return;
        }
        due = departures.of(visit.me());
        if (due.isEmpty()) {
            visit.go("/path");
        } else if (visit.isPost()) {
            answer(visit.now());
        }
    }

    private void answer(Instant now) {
        if ("leave".equals(visit.text("act"))) {
            signIn.end(visit.request(), now);
            visit.go("/");
            return;
        }
        try {
            PinAnswer answer = door.open(visit.me(), visit.text("pin"), now);
            switch (answer.ending()) {
                case OPEN -> {
                    departures.comeBack(visit.me());
                    SignedInState.in(visit.request())
                            .orElseThrow()
                            .openedAt(now)
                            .keep(visit.request());
                    visit.go("/data", DataPage.CAME_BACK);
                }
                case WAIT -> errors.add("pin", PinPage.waiting(answer, visit));
                case WRONG ->
                    errors.add(
                            "pin",
                            answer.waitUntil().isPresent() ? PinPage.waiting(answer, visit) : visit.say("pin.wrong"));
            }
        } catch (HashingBusy full) {
            Go.busy(HashingBusy.RETRY_AFTER);
            errors.add("pin", visit.say("busy"));
        }
    }

    /** On which day everything goes. */
    public String getDay() {
        return due.map(at -> visit.say("come-back.day", visit.dayAndTime(at))).orElse("");
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
