package org.alongside.learning.policy.part;

/**
 * Why what a person left in a part is not kept as it stands: there is more of it than fits.
 *
 * @param most as much as fits
 */
public record TooMuch(Measure measure, int most) {

    /** What there is too much of. */
    public enum Measure {
        /** Characters, in UTF-16 units, as browsers count. */
        LENGTH,
        /** Lines that were taken of an author's. */
        LINES
    }

    static TooMuch length(int most) {
        return new TooMuch(Measure.LENGTH, most);
    }

    static TooMuch lines(int most) {
        return new TooMuch(Measure.LINES, most);
    }
}
