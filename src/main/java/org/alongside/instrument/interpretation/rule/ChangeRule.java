package org.alongside.instrument.interpretation.rule;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How two values of one person at two times are compared: {@code change:} in {@code scoring.yaml}.
 *
 * @param exactness which reliability the standard errors come from
 * @param secondSd for TWO_VARIANCES, the standard deviation at the second time; without it as at the first
 * @param recovery past which cut somebody counts as recovered; without it nobody does
 */
public record ChangeRule(
        ChangeMethod variant, Exactness exactness, OptionalDouble secondSd, Optional<Recovery> recovery) {

    /** JACOBSON_TRUAX knows one standard error for both times, TWO_VARIANCES one for each (domain 3.3). */
    public enum ChangeMethod {
        JACOBSON_TRUAX,
        TWO_VARIANCES
    }

    /** INTERNAL: the outcome's alpha (or the error of a graded response). RETEST: two measurements some time apart. */
    public enum ReliabilitySource {
        INTERNAL,
        RETEST
    }

    /**
     * Which reliability.
     *
     * @param r for RETEST, the correlation, 0 to 1
     * @param interval for RETEST, how long the two measurements were apart, in words
     */
    public record Exactness(ReliabilitySource source, OptionalDouble r, Optional<String> interval) {

        public static final Exactness INTERNAL =
                new Exactness(ReliabilitySource.INTERNAL, OptionalDouble.empty(), Optional.empty());
    }

    /** Where recovered begins. */
    public sealed interface Recovery {

        /** At the cut of {@code cutscores.yaml} with this label, which has source and population. */
        record AtCut(String label) implements Recovery {}

        /** Between two groups that norms describe, by the names of their files: 0 well, 1 in distress. */
        record BetweenGroups(String well, String distressed) implements Recovery {}
    }

    /** What holds without {@code change:}. */
    public static final ChangeRule DEFAULT =
            new ChangeRule(ChangeMethod.JACOBSON_TRUAX, Exactness.INTERNAL, OptionalDouble.empty(), Optional.empty());

    /** What holds without {@code change:} where each value brings a standard error of its own. */
    public static final ChangeRule USUAL_WITH_OWN_ERRORS =
            new ChangeRule(ChangeMethod.TWO_VARIANCES, Exactness.INTERNAL, OptionalDouble.empty(), Optional.empty());
}
