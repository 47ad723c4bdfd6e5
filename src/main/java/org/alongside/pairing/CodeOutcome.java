package org.alongside.pairing;

import java.util.Optional;
import org.alongside.pairing.policy.InvitationCode;

/** It tells what came of the wish for a code: the code, to be shown this once, or why there is none. */
public record CodeOutcome(Optional<InvitationCode> code, Optional<Refusal> refusal) {

    /** Why no code was made. */
    public enum Refusal {
        NOT_ADULT,
        ONE_IS_OPEN,
        THREE_IN_TWELVE_MONTHS
    }

    static CodeOutcome made(InvitationCode code) {
        return new CodeOutcome(Optional.of(code), Optional.empty());
    }

    static CodeOutcome refused(Refusal why) {
        return new CodeOutcome(Optional.empty(), Optional.of(why));
    }
}
