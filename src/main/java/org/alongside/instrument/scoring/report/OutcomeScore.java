package org.alongside.instrument.scoring.report;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.PrivacyClass;

/**
 * The score of one outcome that somebody may see. There is none of class ENGINE_ONLY.
 *
 * @param value unrounded; empty when NOT_COMPUTABLE, and then {@code se} is empty too
 * @param se standard error in the unit of the value, where the definition declares a reliability
 * @param answered how many of its items have a number
 * @param reading who may see it, and the label of the cut it reached
 */
public record OutcomeScore(
        String outcome, ScoreStatus status, OptionalDouble value, OptionalDouble se, int answered, Meaning meaning) {

    /** @param label of the highest cut score that was reached */
    public record Meaning(PrivacyClass privacy, Optional<String> label) {
        public Meaning {
            if (privacy == PrivacyClass.ENGINE_ONLY) {
                throw new IllegalArgumentException("an ENGINE_ONLY outcome cannot be read");
            }
        }
    }

    public OutcomeScore {
        if (value.isPresent() == (status == ScoreStatus.NOT_COMPUTABLE) || (value.isEmpty() && se.isPresent())) {
            throw new IllegalArgumentException(outcome + ": a number stands exactly where there is something to say");
        }
    }

    /** A score for its owner, without a label. */
    public static OutcomeScore forOwner(
            String outcome, ScoreStatus status, OptionalDouble value, OptionalDouble se, int answered) {
        return new OutcomeScore(
                outcome, status, value, se, answered, new Meaning(PrivacyClass.OWNER, Optional.empty()));
    }

    /** Without the number: this may end in a log. */
    @Override
    public String toString() {
        return outcome + " " + status;
    }
}
