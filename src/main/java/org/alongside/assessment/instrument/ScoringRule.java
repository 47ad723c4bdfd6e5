package org.alongside.assessment.instrument;

import java.util.Map;

/** How an outcome's value comes from its items, or from other outcomes (scoring-format 11 to 15). */
public sealed interface ScoringRule {

    /** The item scores, added. */
    record Sum() implements ScoringRule {}

    /** The item scores, added and divided by how many were answered. */
    record Mean() implements ScoringRule {}

    /** Σ weight × item score: a weighted sum, not a mean. One weight, greater than 0, for each item. */
    record Weighted(Map<String, Double> weights) implements ScoringRule {
        public Weighted {
            weights = Map.copyOf(weights);
        }
    }

    /** The highest item score. */
    record Max() implements ScoringRule {}

    /** How many item scores are at least the threshold. */
    record Count(double threshold) implements ScoringRule {}

    /** Arithmetic over other outcomes. */
    record Calculated(Expression expression) implements ScoringRule {}
}
