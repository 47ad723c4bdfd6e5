package org.alongside.pairing;

import java.util.function.Function;
import org.alongside.pairing.policy.InvitationCode;

/** It tells what came of the wish for a code. */
public sealed interface CodeOutcome {

    /** The code was made; it is shown this once. */
    record CodeMade(InvitationCode code) implements CodeOutcome {

        @Override
        public <T> T match(Function<InvitationCode, T> made, Function<CodeRefusal, T> refused) {
            return made.apply(code);
        }
    }

    /** There is no code. */
    record CodeRefused(CodeRefusal why) implements CodeOutcome {

        @Override
        public <T> T match(Function<InvitationCode, T> made, Function<CodeRefusal, T> refused) {
            return refused.apply(why);
        }
    }

    /** Why no code was made. */
    enum CodeRefusal {
        NOT_ADULT,
        ONE_IS_OPEN,
        THREE_IN_TWELVE_MONTHS
    }

    /** Gives what either of the two gives. */
    <T> T match(Function<InvitationCode, T> made, Function<CodeRefusal, T> refused);
}
