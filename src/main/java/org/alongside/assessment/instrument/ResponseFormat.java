package org.alongside.assessment.instrument;

/**
 * A single choice among whole numbers: every number from min to max is an option.
 *
 * @param min smaller than max, may be negative
 */
public record ResponseFormat(String id, int min, int max) {

    public ResponseFormat {
        if (min >= max) {
            throw new IllegalArgumentException(id + ": min must be smaller than max");
        }
    }

    public boolean has(int value) {
        return min <= value && value <= max;
    }

    /** The other end's number: {@code min + max - value}. Twice is the number itself. */
    public int reversed(int value) {
        return Math.subtractExact(Math.addExact(min, max), value);
    }
}
