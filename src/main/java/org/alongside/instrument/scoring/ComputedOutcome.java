package org.alongside.instrument.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreStatus;

/**
 * One calculated outcome of any class; never leaves this package.
 *
 * @param value empty exactly when NOT_COMPUTABLE
 * @param answered how many of all items beneath it, each counted once, have a number
 */
record ComputedOutcome(Outcome outcome, ScoreStatus status, OptionalDouble value, OptionalDouble se, int answered) {

    Optional<String> label() {
        Optional<CutScores> cuts = outcome.properties().cuts();
        return value.isEmpty() ? Optional.empty() : cuts.flatMap(c -> c.label(value.getAsDouble()));
    }

    OutcomeScore score() {
        return new OutcomeScore(
                outcome.id(), status, value, se, answered, new OutcomeScore.Meaning(outcome.privacy(), label()));
    }

    @Override
    public String toString() {
        return outcome.id() + " " + status;
    }
}
