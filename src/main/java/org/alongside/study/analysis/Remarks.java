package org.alongside.study.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.study.analysis.Figure.FigureReason;
import org.alongside.study.analysis.OutcomeFigures.ItemInOutcome;

/**
 * What stands out in an item analysis, worst first. The marks are the rules of thumb that classical item analysis goes
 * by (Nunnally and Bernstein 1994: an item-rest correlation of 0.30, an alpha of 0.70). They tell where to look.
 */
public final class Remarks {

    /** Items whose correlation with the others is lower stand apart. */
    public static final double LEAST_ITEM_REST = 0.30;

    /** Outcomes whose alpha is lower are remarked on. */
    public static final double LEAST_ALPHA = 0.70;

    /** By how much alpha must rise without an item for a remark. */
    static final double CLEARLY = 0.01;

    private static final int ONE_IN = 10;

    /**
     * A remark says what an author should look at first. It rests on a common rule of thumb, and judges nothing.
     *
     * @param item its id; empty where an outcome as a whole is meant
     * @param outcome its id; empty where only the item is meant
     * @param figure what stands out; 0 where no number says it
     */
    public record Remark(RemarkKind kind, Optional<String> item, Optional<String> outcome, double figure) {

        /** What stands out, worst first. */
        public enum RemarkKind {
            /** The items of an outcome run against each other, so that alpha is below zero. */
            OUTCOME_AGAINST,
            /** An item runs against the others of its outcome: its correlation with them is below zero. */
            ITEM_AGAINST,
            /** Everybody gave the same answer to an item. */
            ALIKE,
            /** Alpha of an outcome is below {@value #LEAST_ALPHA}. */
            LOW_ALPHA,
            /** An item's correlation with the others is below {@value #LEAST_ITEM_REST}, though not below zero. */
            APART,
            /** Alpha would be higher by {@value #CLEARLY} or more without this item. */
            BETTER_WITHOUT,
            /** At least one in ten gave no answer, or would rather not say, to an item that everybody is asked. */
            UNANSWERED
        }

        static Remark onOutcome(RemarkKind kind, String outcome, double figure) {
            return new Remark(kind, Optional.empty(), Optional.of(outcome), figure);
        }

        static Remark onItem(RemarkKind kind, String item, double figure) {
            return new Remark(kind, Optional.of(item), Optional.empty(), figure);
        }

        static Remark onMember(RemarkKind kind, String item, String outcome, double figure) {
            return new Remark(kind, Optional.of(item), Optional.of(outcome), figure);
        }
    }

    private Remarks() {}

    public static List<Remark> of(Analysis.Figures figures) {
        List<Remark> remarks = new ArrayList<>();
        figures.items().forEach(item -> item(item, figures.respondents()).ifPresent(remarks::add));
        for (OutcomeFigures outcome : figures.outcomes()) {
            outcome(outcome).ifPresent(remarks::add);
            outcome.items().forEach(item -> member(outcome, item).ifPresent(remarks::add));
        }
        remarks.sort(Comparator.comparing(Remark::kind));
        return List.copyOf(remarks);
    }

    private static Optional<Remark> item(ItemFigures item, int respondents) {
        String id = item.item().id();
        boolean alike = item.n() > 1 && item.counts().values().contains(item.n());
        if (alike) {
            return Optional.of(Remark.onItem(Remark.RemarkKind.ALIKE, id, 0));
        }
        int silent = item.missing() + item.ratherNotSay();
        boolean many = silent * ONE_IN >= respondents && silent > 0;
        return many && item.item().showIf().isEmpty()
                ? Optional.of(Remark.onItem(Remark.RemarkKind.UNANSWERED, id, silent))
                : Optional.empty();
    }

    private static Optional<Remark> outcome(OutcomeFigures outcome) {
        Figure alpha = outcome.consistency().alpha();
        String id = outcome.outcome().id();
        if (alpha.reason().filter(FigureReason.NEGATIVE::equals).isPresent()) {
            return Optional.of(Remark.onOutcome(Remark.RemarkKind.OUTCOME_AGAINST, id, 0));
        }
        return alpha.isComputable() && alpha.value().getAsDouble() < LEAST_ALPHA
                ? Optional.of(Remark.onOutcome(
                        Remark.RemarkKind.LOW_ALPHA, id, alpha.value().getAsDouble()))
                : Optional.empty();
    }

    /** One remark at most: an item that runs against the others or stands apart is the better left out too. */
    private static Optional<Remark> member(OutcomeFigures outcome, ItemInOutcome item) {
        String id = outcome.outcome().id();
        if (item.itemTotal().isComputable()) {
            double rest = item.itemTotal().value().getAsDouble();
            if (rest < LEAST_ITEM_REST) {
                Remark.RemarkKind kind = rest < 0 ? Remark.RemarkKind.ITEM_AGAINST : Remark.RemarkKind.APART;
                return Optional.of(Remark.onMember(kind, item.item(), id, rest));
            }
        }
        Figure alpha = outcome.consistency().alpha();
        boolean rises = alpha.isComputable()
                && item.alphaWithout().isComputable()
                && item.alphaWithout().value().getAsDouble() - alpha.value().getAsDouble() >= CLEARLY;
        return rises
                ? Optional.of(Remark.onMember(
                        Remark.RemarkKind.BETTER_WITHOUT,
                        item.item(),
                        id,
                        item.alphaWithout().value().getAsDouble()))
                : Optional.empty();
    }
}
