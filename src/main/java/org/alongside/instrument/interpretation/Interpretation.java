package org.alongside.instrument.interpretation;

import java.util.Optional;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.scoring.report.OutcomeScore;

/**
 * Everything that may be said about one value to one {@link Audience}. A score says how many points; a reading says how
 * sure that is (the band), what the points are called and whether a boundary is too near to call (the cuts), and where
 * they stand among people who were asked (T and percentile), each with its grounds or with the reason why not.
 *
 * <p>It is made by {@link Interpreter} each time somebody looks, from the stored score and the definition it was
 * calculated under, and kept nowhere: what is known about an instrument may grow, a stored score stays.
 *
 * @param possible what the outcome can come to, widened to hold the value; empty where it has no bounds
 */
public record Interpretation(
        OutcomeScore score,
        Optional<Range> possible,
        Computable<Band> band,
        CutInterpretation cuts,
        AmongOthers amongOthers) {

    /** A place in a norm table: T-score and percentile. */
    public record AmongOthers(Computable<NormedScore> t, Computable<NormedScore> percentile) {}

    /** Without numbers: this may end in a log. */
    @Override
    public String toString() {
        return "a reading of " + score;
    }
}
