package org.alongside.instrument.range;

import org.alongside.kernel.Tolerance;

/** A range goes from low to high, both inside, in the unit of the outcome. */
public record Range(double low, double high) {

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a range goes from low to high: " + low + " to " + high);
        }
    }

    public boolean has(double value) {
        return Tolerance.isAtLeast(value, low) && Tolerance.isAtLeast(high, value);
    }

    /** This range, widened where the value lies outside. */
    public Range including(double value) {
        return new Range(Math.min(low, value), Math.max(high, value));
    }
}
