package org.alongside.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.alongside.instrument.ScoringRule;
import org.alongside.study.analysis.Figure.FigureReason;
import org.alongside.study.analysis.OutcomeFigures.Consistency;
import org.alongside.study.analysis.OutcomeFigures.ItemInOutcome;
import org.apache.commons.statistics.distribution.FDistribution;

/** How well the items of an outcome go together: Cronbach's alpha, its interval, and each item against the others. */
final class Alpha {

    private static final int FEWEST = 3;
    private static final double TAIL = 0.025;

    private Alpha() {}

    static Consistency consistency(ScoringRule rule, CompleteCases cases, Figure sd) {
        Figure alpha = isSum(rule) ? of(cases) : Figure.none(FigureReason.NO_SUM);
        int n = cases.respondents();
        if (!alpha.isComputable()) {
            Figure none = Figure.none(FigureReason.NO_ALPHA);
            return new Consistency(n, alpha, none, none, none);
        }
        double value = alpha.value().getAsDouble();
        FDistribution f =
                FDistribution.of(n - 1, (double) (n - 1) * (cases.items().size() - 1));
        Figure sem = sd.isComputable()
                ? Figure.of(sd.value().getAsDouble() * Math.sqrt(1 - value))
                : Figure.none(FigureReason.TOO_FEW);
        return new Consistency(
                n,
                alpha,
                Figure.of(1 - (1 - value) * f.inverseSurvivalProbability(TAIL)),
                Figure.of(1 - (1 - value) * f.inverseCumulativeProbability(TAIL)),
                sem);
    }

    static List<ItemInOutcome> items(ScoringRule rule, CompleteCases cases) {
        List<ItemInOutcome> items = new ArrayList<>();
        for (int i = 0; i < cases.items().size(); i++) {
            items.add(new ItemInOutcome(cases.items().get(i), itemTotal(cases, i), without(rule, cases, i)));
        }
        return items;
    }

    /** {@code k/(k-1) (1 - Σ var_i / var_total)}; a value below zero is a sign of wrong signs, and no reliability. */
    private static Figure of(CompleteCases cases) {
        int k = cases.items().size();
        if (k < 2) {
            return Figure.none(FigureReason.ONE_ITEM);
        }
        if (cases.respondents() < FEWEST) {
            return Figure.none(FigureReason.TOO_FEW);
        }
        double[] total = cases.sumWithout(-1);
        if (Sample.isConstant(total)) {
            return Figure.none(FigureReason.NO_VARIANCE);
        }
        double items = 0;
        for (double[] column : cases.columns()) {
            items += Sample.variance(column);
        }
        double alpha = (double) k / (k - 1) * (1 - items / Sample.variance(total));
        return alpha < 0 ? Figure.none(FigureReason.NEGATIVE) : Figure.of(Math.min(1, alpha));
    }

    private static Figure without(ScoringRule rule, CompleteCases cases, int item) {
        if (!isSum(rule)) {
            return Figure.none(FigureReason.NO_SUM);
        }
        if (cases.items().size() == 1) {
            return Figure.none(FigureReason.ONE_ITEM);
        }
        return cases.items().size() == 2 ? Figure.none(FigureReason.ONE_LEFT) : of(cases.without(item));
    }

    private static Figure itemTotal(CompleteCases cases, int item) {
        if (cases.items().size() < 2) {
            return Figure.none(FigureReason.ONE_ITEM);
        }
        if (cases.respondents() < FEWEST) {
            return Figure.none(FigureReason.TOO_FEW);
        }
        double[] score = cases.columns()[item];
        double[] others = cases.sumWithout(item);
        if (Sample.isConstant(score) || Sample.isConstant(others)) {
            return Figure.none(FigureReason.NO_VARIANCE);
        }
        double r = Sample.covariance(score, others) / Math.sqrt(Sample.variance(score) * Sample.variance(others));
        return Figure.of(Math.max(-1, Math.min(1, r)));
    }

    private static boolean isSum(ScoringRule rule) {
        return rule instanceof ScoringRule.Sum
                || rule instanceof ScoringRule.Mean
                || rule instanceof ScoringRule.WeightedSum;
    }
}
