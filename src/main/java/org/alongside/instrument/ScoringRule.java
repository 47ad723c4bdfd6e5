package org.alongside.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.instrument.grammar.Expression;

/** How an outcome's value comes from its items, or from other outcomes (scoring-format 11 to 15, 18). */
public sealed interface ScoringRule {

    /** The item scores, added. */
    record Sum() implements ScoringRule {}

    /** The item scores, added and divided by how many were answered. */
    record Mean() implements ScoringRule {}

    /** Σ weight × item score: a weighted sum, not a mean. One weight, greater than 0, for each item. */
    record WeightedSum(Map<String, Double> weights) implements ScoringRule {
        public WeightedSum {
            weights = Map.copyOf(weights);
        }
    }

    /** The highest item score. */
    record Max() implements ScoringRule {}

    /** How many item scores are at least the threshold. */
    record CountAtLeast(double threshold) implements ScoringRule {}

    /** Arithmetic over other outcomes. */
    record Calculated(Expression expression) implements ScoringRule {}

    /**
     * The graded response model (Samejima 1969; scoring-format 18): the value is the mean of the posterior over a grid,
     * with the prior exp(-θ²/2) made to sum to 1 over the grid's points. No factor 1.7.
     *
     * @param parameters one for each item of the outcome; category = item score after reversal - min
     * @param source where the parameters come from
     */
    record Graded(Method method, Grid grid, Map<String, ItemParameters> parameters, Optional<String> source)
            implements ScoringRule {

        /**
         * From the pattern of answers, missing ones left out; or from the sum of categories, which needs every item.
         */
        public enum Method {
            EAP,
            SUM_EAP
        }

        public Graded {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * Points at equal distances, both ends among them.
     *
     * @param from smaller than {@code to}, in standard deviations of θ
     * @param points at least 2
     */
    record Grid(double from, double to, int points) {

        public static final Grid DEFAULT = new Grid(-6, 6, 121);

        public Grid {
            if (!(from < to) || points < 2) {
                throw new IllegalArgumentException("a grid rises over at least two points");
            }
        }

        /** @param index from 0 to points - 1 */
        public double point(int index) {
            return from + (to - from) * index / (points - 1);
        }
    }

    /**
     * How one item answers to θ.
     *
     * @param a discrimination, greater than 0
     * @param b thresholds between its categories, strictly rising: max - min of them
     */
    record ItemParameters(double a, List<Double> b) {
        public ItemParameters {
            b = List.copyOf(b);
            if (!(a > 0) || b.isEmpty() || !rise(b)) {
                throw new IllegalArgumentException("a is greater than 0 and the thresholds rise strictly");
            }
        }

        /** Whether each threshold is greater than the one before it. */
        public static boolean rise(List<Double> thresholds) {
            return IntStream.range(1, thresholds.size()).allMatch(k -> thresholds.get(k - 1) < thresholds.get(k));
        }
    }
}
