package org.alongside.instrument.scoring;

import java.util.Map;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.ItemParameters;

/** Graded response by the direct formulas, and a sum score by going through every pattern that has it. */
final class NaiveGraded {

    private NaiveGraded() {}

    /**
     * @param categories by item id, -1 where missing
     * @return θ and the posterior's standard deviation
     */
    static double[] score(Graded rule, Map<String, Integer> categories) {
        String[] items = categories.keySet().toArray(String[]::new);
        int[] pattern = categories.values().stream().mapToInt(Integer::intValue).toArray();
        double weights = 0;
        double first = 0;
        double second = 0;
        var grid = rule.grid();
        for (int q = 0; q < grid.points(); q++) {
            double theta = grid.from() + (grid.to() - grid.from()) * q / (grid.points() - 1);
            double likelihood = rule.method() == Graded.Method.EAP
                    ? ofPattern(rule, items, pattern, theta)
                    : ofSum(rule, items, 0, java.util.Arrays.stream(pattern).sum(), theta);
            double weight = Math.exp(-theta * theta / 2) * likelihood;
            weights += weight;
            first += weight * theta;
            second += weight * theta * theta;
        }
        double mean = first / weights;
        return new double[] {mean, Math.sqrt(second / weights - mean * mean)};
    }

    private static double ofPattern(Graded rule, String[] items, int[] pattern, double theta) {
        double product = 1;
        for (int i = 0; i < items.length; i++) {
            product *= pattern[i] < 0 ? 1 : probability(rule.parameters().get(items[i]), pattern[i], theta);
        }
        return product;
    }

    private static double ofSum(Graded rule, String[] items, int from, int sum, double theta) {
        if (from == items.length) {
            return sum == 0 ? 1 : 0;
        }
        ItemParameters parameters = rule.parameters().get(items[from]);
        double likelihood = 0;
        for (int k = 0; k <= Math.min(sum, parameters.b().size()); k++) {
            likelihood += probability(parameters, k, theta) * ofSum(rule, items, from + 1, sum - k, theta);
        }
        return likelihood;
    }

    /** {@code P*_k - P*_(k+1)}. */
    static double probability(ItemParameters parameters, int k, double theta) {
        return atLeast(parameters, k, theta) - atLeast(parameters, k + 1, theta);
    }

    static double atLeast(ItemParameters parameters, int k, double theta) {
        if (k == 0) {
            return 1;
        } else if (k > parameters.b().size()) {
            return 0;
        }
        return 1 / (1 + Math.exp(-parameters.a() * (theta - parameters.b().get(k - 1))));
    }
}
