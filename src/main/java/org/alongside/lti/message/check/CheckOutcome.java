package org.alongside.lti.message.check;

import java.util.Optional;

/**
 * A check passes or fails for a reason; either way it says what it measured, for the administrator (never a token, a
 * name or an address).
 */
public sealed interface CheckOutcome {

    static CheckOutcome passed(String measured) {
        return new CheckPassed(measured);
    }

    static CheckOutcome failed(RefusalReason reason, String measured) {
        return new CheckFailed(reason, measured);
    }

    String measured();

    /** Empty where the check passed. */
    default Optional<RefusalReason> reason() {
        return this instanceof CheckFailed failed ? Optional.of(failed.why) : Optional.empty();
    }

    /** The check found what it wanted. */
    record CheckPassed(String measured) implements CheckOutcome {}

    /** The check refuses the launch. */
    record CheckFailed(RefusalReason why, String measured) implements CheckOutcome {}
}
