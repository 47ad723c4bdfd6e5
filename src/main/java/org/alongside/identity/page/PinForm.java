package org.alongside.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.alongside.identity.security.PinRules;

/** A new PIN, typed twice: fields {@code pin} and {@code pin-again}. */
final class PinForm {

    private PinForm() {}

    static String pin(HttpServletRequest request) {
        return field(request, "pin");
    }

    static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    static void check(HttpServletRequest request, FormErrors errors) {
        switch (PinRules.on(pin(request))) {
            case WRONG_FORM -> errors.add("pin", Say.text("pin.form"));
            case TOO_EASY -> errors.add("pin", Say.text("pin.easy"));
            default -> {
                if (!pin(request).equals(field(request, "pin-again"))) {
                    errors.add("pin-again", Say.text("pin.differs"));
                }
            }
        }
    }
}
