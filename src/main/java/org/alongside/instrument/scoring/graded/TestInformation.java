package org.alongside.instrument.scoring.graded;

import org.alongside.instrument.ScoringRule.Graded;

/**
 * How much a set of items tells at a θ: the sum of the items' information {@code Σ_k (P'_k)² / P_k} (Samejima 1969;
 * domain 3.3). Its inverse root is the standard error that the items alone would give.
 */
public final class TestInformation {

    private TestInformation() {}

    /** In 1/θ²; 0 or more, and never less with one item more. */
    public static double at(Graded rule, double theta) {
        return rule.parameters().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .mapToDouble(item -> new GradedCurve(item.getValue()).information(theta))
                .sum();
    }
}
