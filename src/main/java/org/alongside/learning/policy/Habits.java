package org.alongside.learning.policy;

import java.util.OptionalDouble;

/**
 * What one person said in the second sitting ({@code where-i-stand-habits}): two means from 1 to 5, each empty where
 * too few questions were answered. Neither is good or bad, and neither is a type.
 */
public record Habits(OptionalDouble reaching, OptionalDouble guarding) {

    /** Whether at least one of the two could be computed, so that something can be said at all. */
    public boolean anythingKnown() {
        return reaching.isPresent() || guarding.isPresent();
    }
}
