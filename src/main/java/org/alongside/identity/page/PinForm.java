package org.alongside.identity.page;

import org.alongside.identity.security.PinRules;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Visit;

/** The form takes a new PIN, typed twice: fields {@code pin} and {@code pin-again}. */
final class PinForm {

    private PinForm() {}

    static void check(Visit visit, FieldErrors errors) {
        switch (PinRules.on(visit.text("pin"))) {
            case WRONG_FORM -> errors.add("pin", visit.say("pin.form"));
            case TOO_EASY -> errors.add("pin", visit.say("pin.easy"));
            case FINE -> {
                if (!visit.text("pin").equals(visit.text("pin-again"))) {
                    errors.add("pin-again", visit.say("pin.differs"));
                }
            }
        }
    }
}
