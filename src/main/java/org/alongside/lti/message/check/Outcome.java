package org.alongside.lti.message.check;

import java.util.Optional;

/**
 * What one check found: it passed, or it failed for a reason; always with the measured value for the administrator
 * (never a token, a name or an address).
 */
public record Outcome(Optional<Reason> reason, String measured) {

    public static Outcome passed(String measured) {
        return new Outcome(Optional.empty(), measured);
    }

    public static Outcome failed(Reason reason, String measured) {
        return new Outcome(Optional.of(reason), measured);
    }

    public boolean hasPassed() {
        return reason.isEmpty();
    }
}
