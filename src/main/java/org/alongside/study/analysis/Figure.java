package org.alongside.study.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A calculated number, or the reason why there is none. Never NaN, never infinite.
 *
 * @param value finite where present
 * @param reason present exactly where the value is not
 */
public record Figure(OptionalDouble value, Optional<FigureReason> reason) {

    /** Why a figure is not computable. */
    public enum FigureReason {
        /** Fewer than two, or for correlations and alpha fewer than three, respondents answered what is needed. */
        TOO_FEW,
        /** Everybody gave the same answer, so nothing can vary together with it. */
        NO_VARIANCE,
        /** The outcome has one item: there are no others to compare it with. */
        ONE_ITEM,
        /** Without this item one is left, and alpha needs two. */
        ONE_LEFT,
        /** The items run against each other, so that alpha is below zero: a sign may be wrong. */
        NEGATIVE,
        /** The outcome is no sum or mean of its items, and alpha speaks of those only. */
        NO_SUM,
        /** It is calculated from alpha, which is not computable itself. */
        NO_ALPHA
    }

    public Figure {
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("a figure is a number or a reason");
        }
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("a figure is finite");
        }
    }

    /** @throws IllegalArgumentException where it is not finite */
    public static Figure of(double value) {
        return new Figure(OptionalDouble.of(value + 0.0), Optional.empty());
    }

    public static Figure none(FigureReason reason) {
        return new Figure(OptionalDouble.empty(), Optional.of(reason));
    }

    public boolean isComputable() {
        return value.isPresent();
    }
}
