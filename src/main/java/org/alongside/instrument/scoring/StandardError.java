package org.alongside.instrument.scoring;

import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.scoring.report.ScoreStatus;

/**
 * How exact a value is (scoring-format 16): {@code sd · √(1 - r)} where alpha and sd are declared, with r stepped down
 * when prorated, {@code r' = q r / (1 + (q - 1) r)}, q = answered ÷ all (Spearman 1910, Brown 1910); the posterior's
 * standard deviation for graded response.
 *
 * @param alpha NaN where nothing is declared
 * @param items how many items stand beneath the outcome, each counted once
 */
record StandardError(boolean graded, double alpha, double sd, int items) {

    static StandardError of(Outcome outcome, int items) {
        var known = outcome.properties().reliability();
        double alpha =
                known.map(Reliability::alpha).map(r -> r.orElse(Double.NaN)).orElse(Double.NaN);
        double sd = known.map(Reliability::sd).map(s -> s.orElse(Double.NaN)).orElse(Double.NaN);
        return new StandardError(outcome.rule() instanceof Graded, alpha, sd, items);
    }

    /** NaN where there is none. */
    double of(ScoreStatus status, int answered, double posteriorSd) {
        if (status == ScoreStatus.NOT_COMPUTABLE) {
            return Double.NaN;
        }
        if (graded) {
            return posteriorSd;
        }
        double r = status == ScoreStatus.PRORATED ? Reliability.steppedDown(alpha, (double) answered / items) : alpha;
        return sd * Math.sqrt(Math.max(0, 1 - r));
    }
}
