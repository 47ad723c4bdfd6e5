package org.alongside.learning.policy;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The four things that the first sitting asks about oneself, after the stages of change (domain 3.2). They lie side by
 * side: everybody does some of each, and none comes before another.
 */
public enum Stage {
    NOT_NOW(StageScores::notNow),
    TURNING(StageScores::turning),
    DOING(StageScores::doing),
    KEEPING(StageScores::keeping);

    private final Function<StageScores, OptionalDouble> mean;

    Stage(Function<StageScores, OptionalDouble> mean) {
        this.mean = mean;
    }

    /** The mean of its answers, from 1 to 5; empty where too few questions were answered. */
    OptionalDouble in(StageScores own) {
        return mean.apply(own);
    }
}
