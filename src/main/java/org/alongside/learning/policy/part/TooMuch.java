package org.alongside.learning.policy.part;

import org.alongside.content.part.Drawing;

/**
 * Why what a person left in a part is not kept as it stands: there is more of it than fits, or it is no
 * drawing.
 *
 * @param most as much as fits; for a drawing, lines
 */
public record TooMuch(Measure measure, int most) {

    /** What there is too much of. */
    public enum Measure {
        /** Characters, in UTF-16 units, as browsers count. */
        LENGTH,
        /** Lines that were taken of an author's. */
        LINES,
        /** A drawing that is larger than a pad, or a text that is no drawing. */
        DRAWING
    }

    static TooMuch length(int most) {
        return new TooMuch(Measure.LENGTH, most);
    }

    static TooMuch drawing() {
        return new TooMuch(Measure.DRAWING, Drawing.MOST_LINES);
    }

    static TooMuch lines(int most) {
        return new TooMuch(Measure.LINES, most);
    }
}
