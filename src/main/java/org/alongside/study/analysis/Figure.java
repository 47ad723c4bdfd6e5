package org.alongside.study.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/** A figure is a calculated number, or the reason why there is none. Never NaN, never infinite. */
public sealed interface Figure {

    /** A number. */
    record NumberFigure(double number) implements Figure {

        /** @throws IllegalArgumentException where it is not finite */
        public NumberFigure {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a figure is finite");
            }
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(number);
        }

        @Override
        public Optional<FigureReason> reason() {
            return Optional.empty();
        }
    }

    /** No number. */
    record MissingFigure(FigureReason why) implements Figure {

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }

        @Override
        public Optional<FigureReason> reason() {
            return Optional.of(why);
        }
    }

    /** Why a figure is not computable. */
    enum FigureReason {
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

    /** The number; empty exactly where a reason stands. */
    OptionalDouble value();

    /** The reason; empty exactly where a number stands. */
    Optional<FigureReason> reason();

    /** @throws IllegalArgumentException where it is not finite */
    static Figure of(double value) {
        return new NumberFigure(value + 0.0);
    }

    static Figure none(FigureReason reason) {
        return new MissingFigure(reason);
    }

    default boolean isComputable() {
        return value().isPresent();
    }
}
