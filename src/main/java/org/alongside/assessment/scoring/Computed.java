package org.alongside.assessment.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alongside.assessment.instrument.CutScores;
import org.alongside.assessment.instrument.Outcome;

/**
 * One calculated outcome of any class; never leaves this package.
 *
 * @param items all items beneath it, each once
 * @param answered those of them with a number
 */
record Computed(Outcome outcome, Status status, OptionalDouble value, Set<String> items, Set<String> answered) {

    static Computed notComputable(Outcome outcome, Set<String> items, Set<String> answered) {
        return new Computed(outcome, Status.NOT_COMPUTABLE, OptionalDouble.empty(), items, answered);
    }

    /** A number that is none (no value, infinite) is not computable; a negative zero is a zero. */
    static Computed of(Outcome outcome, Status status, double value, Set<String> items, Set<String> answered) {
        return Double.isFinite(value)
                ? new Computed(outcome, status, OptionalDouble.of(value + 0.0), items, answered)
                : notComputable(outcome, items, answered);
    }

    /** Where alpha and sd are declared: sd · √(1 - r), with r stepped down when prorated (domain 3.3). */
    OptionalDouble se() {
        var reliability = outcome.standing().reliability();
        if (value.isEmpty() || reliability.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble alpha = reliability.get().alpha();
        OptionalDouble sd = reliability.get().sd();
        if (alpha.isEmpty() || sd.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sd.getAsDouble() * Math.sqrt(Math.max(0, 1 - steppedDown(alpha.getAsDouble()))));
    }

    private double steppedDown(double r) {
        if (status != Status.PRORATED || items.isEmpty()) {
            return r;
        }
        double q = (double) answered.size() / items.size();
        return q * r / (1 + (q - 1) * r);
    }

    Optional<String> label() {
        Optional<CutScores> cuts = outcome.standing().cuts();
        return value.isEmpty() ? Optional.empty() : cuts.flatMap(c -> c.label(value.getAsDouble()));
    }

    OutcomeScore score() {
        return new OutcomeScore(
                outcome.id(),
                status,
                value,
                se(),
                answered.size(),
                new OutcomeScore.Reading(outcome.privacy(), label()));
    }

    @Override
    public String toString() {
        return outcome.id() + " " + status;
    }
}
