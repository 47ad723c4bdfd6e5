package org.alongside.wording.position;

/**
 * How many of some, with the bounds of the share that lies behind them.
 *
 * <p>The bounds are the score interval of Wilson (1927, Journal of the American Statistical Association 22, 209-212) at
 * 90 %, both ends: with p = hits / of, n = of and z = 1.6449, the 95 % point of the normal distribution,
 * (p + z²/2n ± z √(p (1 - p)/n + z²/4n²)) / (1 + z²/n).
 *
 * @param hits from 0
 * @param of at least as many; of none nothing is known, and the bounds are 0 and 1
 */
public record Proportion(int hits, int of) {

    private static final double Z = 1.6448536269514722;

    /** Takes counts that belong together. */
    public Proportion {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of);
        }
    }

    /** The share itself, 0 to 1; not a number of none. */
    public double share() {
        return (double) hits / of;
    }

    /** The lower end of the interval, 0 to 1. */
    public double lower() {
        return of == 0 ? 0 : Math.max(0, (middle() - half()) / (1 + Z * Z / of));
    }

    /** The upper end of the interval, 0 to 1. */
    public double upper() {
        return of == 0 ? 1 : Math.min(1, (middle() + half()) / (1 + Z * Z / of));
    }

    private double middle() {
        return share() + Z * Z / (2 * of);
    }

    private double half() {
        return Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of));
    }
}
