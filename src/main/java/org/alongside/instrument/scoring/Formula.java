package org.alongside.instrument.scoring;

import org.alongside.instrument.MissingRule;

/** One outcome, made ready to be calculated many times: reads raw answers, and writes its place in the row. */
sealed interface Formula
        permits Formula.Added, Formula.WeightedFormula, Formula.Top, Formula.Counted, Arithmetic, Posterior {

    void apply(int[] raw, ScoreRow row);

    /** Sum or mean. Whole numbers are added as such, exactly; prorated, the mean of the answered stands for all. */
    record Added(int outcome, Terms terms, MissingRule missing, boolean mean) implements Formula {
        @Override
        public void apply(int[] raw, ScoreRow row) {
            int[] at = terms.at();
            int[] sign = terms.sign();
            int[] shift = terms.shift();
            int answered = 0;
            long sum = 0;
            for (int j = 0; j < at.length; j++) {
                int number = raw[at[j]];
                if (number != CompiledScoring.MISSING) {
                    answered++;
                    sum += shift[j] + sign[j] * number;
                }
            }
            if (answered == at.length) {
                row.put(outcome, answered, mean ? (double) sum / answered : sum);
            } else if (missing.allows(answered, at.length)) {
                double average = (double) sum / answered;
                row.putProrated(outcome, answered, mean ? average : average * at.length);
            } else {
                row.putNothing(outcome, answered);
            }
        }
    }

    /** Σ w·s, and prorated Σ w·s ÷ Σ w of the answered × Σ w of all: in the order of item ids, to the last bit. */
    record WeightedFormula(int outcome, Terms terms, MissingRule missing, double[] weights) implements Formula {
        @Override
        public void apply(int[] raw, ScoreRow row) {
            int answered = 0;
            double sum = 0;
            double known = 0;
            double all = 0;
            for (int j = 0; j < weights.length; j++) {
                int number = raw[terms.at()[j]];
                all += weights[j];
                if (number != CompiledScoring.MISSING) {
                    answered++;
                    sum += weights[j] * terms.score(j, number);
                    known += weights[j];
                }
            }
            if (answered == weights.length) {
                row.put(outcome, answered, sum);
            } else if (missing.allows(answered, weights.length)) {
                row.putProrated(outcome, answered, sum / known * all);
            } else {
                row.putNothing(outcome, answered);
            }
        }
    }

    /** The highest item score; needs every item. */
    record Top(int outcome, Terms terms) implements Formula {
        @Override
        public void apply(int[] raw, ScoreRow row) {
            int answered = terms.answered(raw);
            if (answered < terms.size()) {
                row.putNothing(outcome, answered);
                return;
            }
            int highest = Integer.MIN_VALUE;
            for (int j = 0; j < answered; j++) {
                highest = Math.max(highest, terms.score(j, raw[terms.at()[j]]));
            }
            row.put(outcome, answered, highest);
        }
    }

    /** How many item scores are at least the threshold; needs every item. */
    record Counted(int outcome, Terms terms, double threshold) implements Formula {
        @Override
        public void apply(int[] raw, ScoreRow row) {
            int answered = terms.answered(raw);
            if (answered < terms.size()) {
                row.putNothing(outcome, answered);
                return;
            }
            int reached = 0;
            for (int j = 0; j < answered; j++) {
                reached += terms.score(j, raw[terms.at()[j]]) >= threshold ? 1 : 0;
            }
            row.put(outcome, answered, reached);
        }
    }
}
