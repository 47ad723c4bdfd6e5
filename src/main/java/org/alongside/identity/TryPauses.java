package org.alongside.identity;

import java.time.Duration;

/** How long to wait after wrong tries: the first five are free, then each one doubles the wait. */
public final class TryPauses {

    public static final int FREE = 5;

    private TryPauses() {}

    /**
     * @param wrong how many wrong tries in a row
     * @param first the wait after the fifth
     * @param longest no wait is longer
     */
    public static Duration after(int wrong, Duration first, Duration longest) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(wrong - FREE, 30);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
