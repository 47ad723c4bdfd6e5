package org.alongside.kernel;

/**
 * Numbers as whoever wrote them down means them. A double stands for the number beside it: 0.1 added eight times is
 * 0.7999999999999999, and three sevenths may miss by as little. Where a value meets a number from a table, a cut or a
 * bound, it is that number when it is nearer than any two numbers that people write down.
 */
public final class Tolerance {

    private static final double NEARER = 1e-9;

    private Tolerance() {}

    /** Whether the two are one number. */
    public static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= NEARER;
    }

    /** Whether the value is the bound, or above it. */
    public static boolean isAtLeast(double value, double bound) {
        return value > bound || isSame(value, bound);
    }
}
