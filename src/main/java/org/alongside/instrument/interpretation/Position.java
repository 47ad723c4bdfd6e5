package org.alongside.instrument.interpretation;

import org.alongside.instrument.range.Range;

/**
 * Where a value stands on its own scale, as coarsely as words can say it: for values of which nobody knows how exact.
 */
public enum Position {
    LOW,
    MIDDLE,
    HIGH;

    private static final double THIRDS = 3;

    /** The third of the range in which the value lies; on a boundary it is the middle one. */
    public static Position of(Range possible, double value) {
        double place = THIRDS * (value - possible.low());
        double whole = possible.high() - possible.low();
        if (place < whole) {
            return LOW;
        }
        return place > 2 * whole ? HIGH : MIDDLE;
    }
}
