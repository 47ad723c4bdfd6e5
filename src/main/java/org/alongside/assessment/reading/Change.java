package org.alongside.assessment.reading;

import org.alongside.assessment.instrument.ChangeRule;

/**
 * What two values of one person at two times come to.
 *
 * @param difference second minus first, in the unit of the outcome
 * @param index the reliable change index: the difference in standard errors of a difference
 * @param rule by which it was calculated
 */
public record Change(Kind kind, double difference, double index, ChangeRule rule) {

    /** For outcomes with a direction the first four, for those without the last three. */
    public enum Kind {
        RECOVERED,
        IMPROVED,
        UNCHANGED,
        WORSENED,
        MORE,
        LESS,
        NO_CLEAR_CHANGE
    }
}
