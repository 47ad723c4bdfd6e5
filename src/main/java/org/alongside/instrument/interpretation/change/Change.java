package org.alongside.instrument.interpretation.change;

import java.util.OptionalDouble;
import org.alongside.instrument.interpretation.rule.ChangeRule;

/**
 * What two values of one person at two times come to.
 *
 * @param difference second minus first, in the unit of the outcome
 * @param index the reliable change index: the difference in standard errors of a difference
 * @param grounds how it was calculated
 */
public record Change(ChangeKind kind, double difference, double index, Grounds grounds) {

    /** For outcomes with a direction the first four, for those without the last three. */
    public enum ChangeKind {
        RECOVERED,
        IMPROVED,
        UNCHANGED,
        WORSENED,
        MORE,
        LESS,
        NO_CLEAR_CHANGE
    }

    /**
     * How a change was calculated.
     *
     * @param error standard error of a difference, greater than 0
     * @param cut past which somebody counts as recovered, where the definition names one
     */
    public record Grounds(ChangeRule rule, double error, OptionalDouble cut) {

        /** The smallest difference that chance alone would rarely make, in the unit of the outcome. */
        public double smallestReliable() {
            return ReliableChange.CRITICAL * error;
        }
    }

    public ChangeRule rule() {
        return grounds.rule();
    }

    /** Without numbers: this may end in a log. */
    @Override
    public String toString() {
        return "a change";
    }
}
