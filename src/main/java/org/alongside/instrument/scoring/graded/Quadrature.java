package org.alongside.instrument.scoring.graded;

import org.alongside.instrument.ScoringRule.Grid;

/**
 * A grid over θ with the standard normal prior on its points: weight {@code exp(-θ²/2)}, divided by the sum of the
 * weights; no half weights at the ends (scoring-format 18). A posterior is shifted by its largest logarithm before
 * anything is raised, so that one far out does not underflow to nothing.
 */
public final class Quadrature {

    private final double[] points;

    public Quadrature(Grid grid) {
        points = new double[grid.points()];
        for (int q = 0; q < points.length; q++) {
            points[q] = grid.point(q);
        }
    }

    public int size() {
        return points.length;
    }

    /** θ at the grid's point. */
    public double point(int index) {
        return points[index];
    }

    /**
     * Turns log-likelihoods at the first {@link #size} places into the weights of the posterior, which sum to 1.
     *
     * @param logs of any common offset; overwritten
     */
    public void weigh(double[] logs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int q = 0; q < points.length; q++) {
            logs[q] -= points[q] * points[q] / 2;
            highest = Math.max(highest, logs[q]);
        }
        double sum = 0;
        for (int q = 0; q < points.length; q++) {
            logs[q] = Math.exp(logs[q] - highest);
            sum += logs[q];
        }
        for (int q = 0; q < points.length; q++) {
            logs[q] /= sum;
        }
    }

    /** {@code EAP = Σ θ w}. */
    public double mean(double[] weights) {
        double mean = 0;
        for (int q = 0; q < points.length; q++) {
            mean += points[q] * weights[q];
        }
        return mean;
    }

    /** The posterior's standard deviation, {@code √(Σ (θ - mean)² w)}. */
    public double sd(double[] weights, double mean) {
        double variance = 0;
        for (int q = 0; q < points.length; q++) {
            double off = points[q] - mean;
            variance += off * off * weights[q];
        }
        return Math.sqrt(variance);
    }
}
