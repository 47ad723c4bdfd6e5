package org.alongside.instrument.scoring.graded;

import org.alongside.instrument.ScoringRule.ItemParameters;

/**
 * How likely each category of one item is at a θ: {@code P*_k = 1 / (1 + exp(-a (θ - b_k)))}, {@code P_k = P*_k -
 * P*_(k+1)} (Samejima 1969; domain 3.3). No factor 1.7. It works in logarithms, by {@code σ(u) - σ(v) = σ(u) σ(-v) (1 -
 * exp(v - u))}, so that no difference of two numbers near 1 loses its digits and nothing underflows.
 */
public final class GradedCurve {

    /** Keeps sums of hundreds of logarithms finite, however extreme a and b are. */
    private static final double FARTHEST = 1e300;

    private final double a;
    private final double[] b;

    public GradedCurve(ItemParameters parameters) {
        this.a = parameters.a();
        this.b = parameters.b().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How many categories there are: one more than thresholds. */
    public int categories() {
        return b.length + 1;
    }

    /**
     * The natural logarithm of {@code P_k}.
     *
     * @param category from 0
     */
    public double logProbability(int category, double theta) {
        double log = 0;
        if (category > 0) {
            log -= softplus(-slope(category - 1, theta));
        }
        if (category < b.length) {
            log -= softplus(slope(category, theta));
        }
        return category > 0 && category < b.length ? log + logGap(category) : log;
    }

    /** {@code Σ_k (P'_k)² / P_k}, written as {@code Σ_k P_k (d ln P_k / dθ)²} which divides by nothing. */
    public double information(double theta) {
        double information = 0;
        for (int category = 0; category < categories(); category++) {
            double above = category > 0 ? logistic(-slope(category - 1, theta)) : 0;
            double below = category < b.length ? logistic(slope(category, theta)) : 0;
            double p = Math.exp(logProbability(category, theta));
            double slope = a * (above - below);
            information += p == 0 || slope == 0 ? 0 : p * slope * slope;
        }
        return information;
    }

    private double slope(int threshold, double theta) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, a * (theta - b[threshold])));
    }

    /** {@code ln(1 - exp(-a (b_(k+1) - b_k)))}, the same at every θ. */
    private double logGap(int category) {
        double gap = Math.max(Double.MIN_VALUE, a * (b[category] - b[category - 1]));
        return Math.log(-Math.expm1(-gap));
    }

    private static double logistic(double x) {
        return Math.exp(-softplus(-x));
    }

    /** {@code ln(1 + exp(x))} without overflow. */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
