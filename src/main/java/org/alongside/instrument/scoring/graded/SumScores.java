package org.alongside.instrument.scoring.graded;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each sum of categories is at a θ, by the recursion of Lord and Wingersky (1984): with one item more,
 * {@code L(s) = Σ_k L'(s - k) P_k}. In logarithms, so that a sum that hardly anybody reaches is still told apart.
 */
public final class SumScores {

    private SumScores() {}

    /** {@code ln L(s)} for s from 0 to the highest sum. */
    public static double[] logLikelihoods(List<GradedCurve> items, double theta) {
        double[] logs = {0};
        for (GradedCurve item : items) {
            double[] categories = new double[item.categories()];
            for (int k = 0; k < categories.length; k++) {
                categories[k] = item.logProbability(k, theta);
            }
            logs = withOneMore(logs, categories);
        }
        return logs;
    }

    private static double[] withOneMore(double[] logs, double[] categories) {
        double[] more = new double[logs.length + categories.length - 1];
        for (int sum = 0; sum < more.length; sum++) {
            int first = Math.max(0, sum - logs.length + 1);
            int last = Math.min(sum, categories.length - 1);
            double[] ways = new double[last - first + 1];
            for (int k = first; k <= last; k++) {
                ways[k - first] = logs[sum - k] + categories[k];
            }
            more[sum] = logOfSum(ways);
        }
        return more;
    }

    /** {@code ln Σ exp(x)}, shifted by the largest. */
    private static double logOfSum(double[] logs) {
        double highest = Arrays.stream(logs).max().orElseThrow();
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - highest);
        }
        return highest + Math.log(sum);
    }
}
