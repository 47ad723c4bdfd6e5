package org.alongside.learning.policy;

import java.util.OptionalDouble;

/**
 * What one person said in the first sitting ({@code where-i-stand}), as far as it could be computed: importance is a
 * ruler from 0 to 10, the others are means from 1 to 5. Empty where too few questions were answered. It is asked about
 * oneself only and never stored here.
 */
public record StageScores(
        OptionalDouble importance,
        OptionalDouble notNow,
        OptionalDouble turning,
        OptionalDouble doing,
        OptionalDouble keeping,
        OptionalDouble experience) {

    /** D − T, where both are known. */
    OptionalDouble doingOverTurning() {
        return difference(doing, turning);
    }

    /** N − D, where both are known. */
    OptionalDouble notNowOverDoing() {
        return difference(notNow, doing);
    }

    private static OptionalDouble difference(OptionalDouble left, OptionalDouble right) {
        return left.isPresent() && right.isPresent()
                ? OptionalDouble.of(left.getAsDouble() - right.getAsDouble())
                : OptionalDouble.empty();
    }
}
