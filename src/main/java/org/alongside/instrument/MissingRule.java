package org.alongside.instrument;

/**
 * When a scale may be scored although answers are missing.
 *
 * @param minAnswered fewer answered items than this: not computable
 * @param prorate without it, a sum, mean or weighted sum with anything missing is not computable; a
 *     graded-response pattern leaves missing items out and never prorates
 */
public record MissingRule(int minAnswered, boolean prorate) {

    /** From this many items a scale may be prorated; a shorter one is too easily bent by one answer. */
    public static final int SHORTEST_PRORATED = 4;

    public static MissingRule needsAll(int items) {
        return new MissingRule(items, false);
    }

    /** What holds for sum, mean and weighted without {@code missing:}: four fifths, or all of at most three. */
    public static MissingRule usual(int items) {
        return items < SHORTEST_PRORATED ? needsAll(items) : new MissingRule(fourFifths(items), true);
    }

    /** {@code ceil(0.8 k)}, in whole numbers. */
    public static int fourFifths(int items) {
        return (4 * items + 4) / 5;
    }

    /** Whether a scale with this many of its items answered may be scored. */
    public boolean allows(int answered, int items) {
        return answered == items || (prorate && answered >= minAnswered);
    }
}
