package org.alongside.instrument.scoring;

import java.util.Arrays;
import java.util.List;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.scoring.graded.GradedCurve;
import org.alongside.instrument.scoring.graded.Quadrature;
import org.alongside.instrument.scoring.graded.SumScores;

/** In graded response, θ is the posterior's mean and se its standard deviation (scoring-format 18). */
sealed interface Posterior extends Formula {

    /** @param curves of the items of the outcome, in the order of the terms */
    static Posterior of(PosteriorFrame frame, Graded rule, List<GradedCurve> curves) {
        Quadrature grid = new Quadrature(rule.grid());
        return rule.method() == Graded.Method.EAP
                ? new OfPattern(frame, grid, OfPattern.logs(curves, grid))
                : OfSum.of(frame, grid, curves);
    }

    /** @param minAnswered of a pattern; a sum needs every item */
    record PosteriorFrame(int outcome, Terms terms, int minAnswered) {

        /** The score after reversal, counted from the item's min. */
        int category(int j, int raw) {
            return terms.score(j, raw) - terms.lowest()[j];
        }
    }

    /**
     * From the pattern of answers. Missing items are left out, and the status stays COMPLETE: nothing is made up for.
     *
     * @param logs ln P by item, category and grid point
     */
    record OfPattern(PosteriorFrame frame, Quadrature grid, double[][][] logs) implements Posterior {

        static double[][][] logs(List<GradedCurve> curves, Quadrature grid) {
            double[][][] logs = new double[curves.size()][][];
            for (int j = 0; j < logs.length; j++) {
                GradedCurve curve = curves.get(j);
                logs[j] = new double[curve.categories()][grid.size()];
                for (int k = 0; k < curve.categories(); k++) {
                    for (int q = 0; q < grid.size(); q++) {
                        logs[j][k][q] = curve.logProbability(k, grid.point(q));
                    }
                }
            }
            return logs;
        }

        @Override
        public void apply(int[] raw, ScoreRow row) {
            int answered = frame.terms().answered(raw);
            if (answered < frame.minAnswered()) {
                row.putNothing(frame.outcome(), answered);
                return;
            }
            double[] weights = row.weights();
            Arrays.fill(weights, 0, grid.size(), 0);
            for (int j = 0; j < logs.length; j++) {
                int number = raw[frame.terms().at()[j]];
                if (number != CompiledScoring.MISSING) {
                    add(logs[j][frame.category(j, number)], weights);
                }
            }
            grid.weigh(weights);
            double mean = grid.mean(weights);
            row.put(frame.outcome(), answered, mean);
            row.putSd(frame.outcome(), grid.sd(weights, mean));
        }

        private static void add(double[] more, double[] to) {
            for (int q = 0; q < more.length; q++) {
                to[q] += more[q];
            }
        }
    }

    /**
     * From the sum of categories, by Lord and Wingersky; looked up.
     *
     * @param means by sum, from 0
     * @param sds by sum
     */
    record OfSum(PosteriorFrame frame, double[] means, double[] sds) implements Posterior {

        static OfSum of(PosteriorFrame frame, Quadrature grid, List<GradedCurve> curves) {
            double[][] byPoint = new double[grid.size()][];
            for (int q = 0; q < byPoint.length; q++) {
                byPoint[q] = SumScores.logLikelihoods(curves, grid.point(q));
            }
            OfSum of = new OfSum(frame, new double[byPoint[0].length], new double[byPoint[0].length]);
            double[] weights = new double[grid.size()];
            for (int sum = 0; sum < of.means.length; sum++) {
                for (int q = 0; q < weights.length; q++) {
                    weights[q] = byPoint[q][sum];
                }
                grid.weigh(weights);
                of.means[sum] = grid.mean(weights);
                of.sds[sum] = grid.sd(weights, of.means[sum]);
            }
            return of;
        }

        @Override
        public void apply(int[] raw, ScoreRow row) {
            int answered = frame.terms().answered(raw);
            if (answered < frame.terms().size()) {
                row.putNothing(frame.outcome(), answered);
                return;
            }
            int sum = 0;
            for (int j = 0; j < answered; j++) {
                sum += frame.category(j, raw[frame.terms().at()[j]]);
            }
            row.put(frame.outcome(), answered, means[sum]);
            row.putSd(frame.outcome(), sds[sum]);
        }
    }
}
