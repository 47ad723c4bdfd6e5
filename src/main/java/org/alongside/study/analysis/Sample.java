package org.alongside.study.analysis;

import org.alongside.study.analysis.Figure.FigureReason;

/** Figures over numbers. Callers sort them first where the order of respondents must not matter. */
final class Sample {

    private Sample() {}

    static Figure mean(double[] values) {
        return values.length == 0 ? Figure.none(FigureReason.TOO_FEW) : Figure.of(average(values));
    }

    /** The standard deviation with n - 1; none for a single value. */
    static Figure sd(double[] values) {
        return values.length < 2 ? Figure.none(FigureReason.TOO_FEW) : Figure.of(Math.sqrt(variance(values)));
    }

    static Figure min(double[] sorted) {
        return sorted.length == 0 ? Figure.none(FigureReason.TOO_FEW) : Figure.of(sorted[0]);
    }

    static Figure max(double[] sorted) {
        return sorted.length == 0 ? Figure.none(FigureReason.TOO_FEW) : Figure.of(sorted[sorted.length - 1]);
    }

    static double variance(double[] values) {
        return covariance(values, values);
    }

    /** With n - 1, in two passes; both have the same length of at least two. */
    static double covariance(double[] x, double[] y) {
        double meanX = average(x);
        double meanY = average(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
    }

    /** True where all are the same number: then a variance is nothing but rounding. */
    static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static double average(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
