package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.pin.FreshStart;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.OldPinDoor;
import org.alongside.identity.security.PrivateDoor.PinAnswer;
import org.alongside.identity.security.PrivateDoor.PinOutcome;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;

/**
 * {@code /identity/old-pin} stands there for seven days after somebody started empty. Before the old PIN is given it
 * says nothing of what happened; whoever gives it brings the writing back, or lets it go for good.
 */
@Named
@RequestScoped
public class OldPinPage {

    @Inject
    Visit visit;

    @Inject
    FreshStarts freshStarts;

    @Inject
    OldPinDoor door;

    @Inject
    OwnProofs proofs;

    private final FieldErrors errors = new FieldErrors();

    public void act() {
        Instant now = visit.now();
        FreshStart last =
                freshStarts.of(visit.me()).filter(start -> start.isTold(now)).orElseThrow(NotHere::new);
        if (!last.isFresh(now)) {
            Go.to("/identity/pin", "/data");
        } else if (visit.isPost()) {
            answer(now);
        }
    }

    private void answer(Instant now) {
        try {
            PinAnswer answer = door.open(visit.me(), visit.text("pin"), now);
            if (answer.ending() == PinOutcome.OPEN) {
                opened(visit.text("act"), now);
            } else {
                errors.add(
                        "pin",
                        answer.waitUntil().isPresent() ? PinPage.waiting(answer, visit) : visit.say("old-pin.wrong"));
            }
        } catch (HashingBusy full) {
            Go.busy(HashingBusy.RETRY_AFTER);
            errors.add("pin", visit.say("busy"));
        }
    }

    private void opened(String act, Instant now) {
        if ("gone".equals(act)) {
            freshStarts.letGo(visit.me(), now);
            visit.go("/path");
            return;
        }
        switch (freshStarts.bringBack(visit.me(), proofs.shown(), now)) {
            case DONE -> visit.goBy("/identity/pin", "/data", DataPage.UNDONE);
            case NOTHING -> errors.add("pin", visit.say("old-pin.nothing"));
            case NOT_SHOWN -> proofs.ask("/identity/old-pin");
        }
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
