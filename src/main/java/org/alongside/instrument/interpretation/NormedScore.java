package org.alongside.instrument.interpretation;

/**
 * A normed score is a place among the people of one norm table: a T-score (mean 50, standard deviation 10) or a
 * percentile (0 to 100), unrounded. {@link Display} shows it.
 *
 * @param norms the name of the table, to be said beside the number
 */
public record NormedScore(double value, String norms, How how) {

    /** How the place was found. */
    public enum How {
        /** The table has this value. */
        TABLE,
        /** On the straight line between the two table values around it. */
        BETWEEN,
        /** By 50 + 10 z, or the normal curve at z, with z from the mean and the standard deviation. */
        FORMULA
    }

    /** Without numbers: this may end in a log. */
    @Override
    public String toString() {
        return "a place in " + norms;
    }
}
