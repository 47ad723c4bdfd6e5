package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.security.HashingBusy;
import org.alongside.identity.security.PrivateDoor;
import org.alongside.identity.security.PrivateDoor.PinAnswer;
import org.alongside.identity.security.PrivateDoor.PinOutcome;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;

/**
 * {@code /identity/pin-new} is the second look. Without the PIN it can be undone for seven days; whoever knows the
 * PIN may choose that it cannot. In the thirty days after an undoing it asks in either case, for the PIN or, where it
 * can be undone, for a credential of one's own.
 */
@Named
@RequestScoped
public class StartEmptyPage {

    @Inject
    Visit visit;

    @Inject
    Pins pins;

    @Inject
    FreshStarts freshStarts;

    @Inject
    PrivateDoor door;

    @Inject
    OwnProofs proofs;

    private final FieldErrors errors = new FieldErrors();
    private boolean pinNeeded;

    public void act() {
        Instant now = visit.now();
        if (pins.mayChoose(visit.me())) {
            Go.to("/identity/pin", SignInPage.FIRST_PAGE);
            return;
        }
        pinNeeded = freshStarts.asksForPin(visit.me(), now);
        if (visit.isPost()) {
            answer(now);
        }
    }

    private void answer(Instant now) {
        boolean forGood = "now".equals(visit.text("when"));
        if (!visit.has("sure")) {
            errors.add("sure", visit.say("empty.sure.form"));
        } else if (isBegun(forGood, now)) {
            Go.to("/identity/pin", SignInPage.FIRST_PAGE);
        }
    }

    /** Without the PIN first, where that is enough; what cannot be undone needs the PIN in any case. */
    private boolean isBegun(boolean forGood, Instant now) {
        if (!forGood && freshStarts.start(visit.me(), proofs.shown(), now)) {
            return true;
        }
        if (!knowsPin(now)) {
            return false;
        }
        if (forGood) {
            freshStarts.startForGood(visit.me(), now);
        } else {
            freshStarts.startWithPin(visit.me(), now);
        }
        return true;
    }

    private boolean knowsPin(Instant now) {
        try {
            PinAnswer answer = door.open(visit.me(), visit.text("pin"), now);
            if (answer.ending() == PinOutcome.OPEN) {
                return true;
            }
            errors.add("pin", answer.waitUntil().isPresent() ? PinPage.waiting(answer, visit) : visit.say("pin.wrong"));
        } catch (HashingBusy full) {
            Go.busy(HashingBusy.RETRY_AFTER);
            errors.add("pin", visit.say("busy"));
        }
        return false;
    }

    /** Whether the PIN is needed in either case. */
    public boolean isPinNeeded() {
        return pinNeeded;
    }

    public boolean isForGood() {
        return "now".equals(visit.text("when"));
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
