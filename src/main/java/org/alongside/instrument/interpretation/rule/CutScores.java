package org.alongside.instrument.interpretation.rule;

import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Tolerance;

/**
 * Where a label begins, highest first. Sources differ about the boundary itself, so each cut says whether it is
 * inside, and all of them say from which source and population they come.
 */
public record CutScores(String source, String population, List<Cut> cuts) {

    /** @param includeBoundary whether a value of exactly {@code from} has the label (QTI's word) */
    public record Cut(double from, boolean includeBoundary, String label) {

        boolean reachedBy(double value) {
            return isReached(from, includeBoundary, value);
        }
    }

    public CutScores {
        cuts = List.copyOf(cuts);
    }

    /** Whether this unrounded value is above a number, or is that number on paper where it is included. */
    public static boolean isReached(double from, boolean includeBoundary, double value) {
        return Tolerance.isSame(value, from) ? includeBoundary : value > from;
    }

    /** The label of the highest cut that this unrounded value reaches; below all cuts there is none. */
    public Optional<String> label(double value) {
        return cuts.stream().filter(cut -> cut.reachedBy(value)).map(Cut::label).findFirst();
    }
}
