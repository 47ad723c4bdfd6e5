package org.alongside.instrument.interpretation.rule;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How dependable an outcome is, and how we know.
 *
 * @param alpha internal consistency, 0 to 1
 * @param sd standard deviation in the outcome's own unit, greater than 0
 */
public record Reliability(OptionalDouble alpha, OptionalDouble sd, Evidence known, Optional<String> source) {

    /** ASSUMED values never reach a learner's page. */
    public enum ReliabilityStatus {
        PUBLISHED,
        ESTIMATED,
        ASSUMED
    }

    /** @param respondents how many people an estimate rests on, 0 where it is not said */
    public record Evidence(ReliabilityStatus status, int respondents) {}

    /**
     * Spearman-Brown for a scale with some of its items answered (domain 3.3): {@code r' = q r / (1 + (q - 1) r)}.
     *
     * @param r of the whole scale, 0 to 1
     * @param q the share of items that were answered, greater than 0, at most 1
     */
    public static double steppedDown(double r, double q) {
        return q * r / (1 + (q - 1) * r);
    }
}
