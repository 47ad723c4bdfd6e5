package org.alongside.identity.security;

/**
 * For what is hashed. Each has threads and a queue of its own, so that a flood of one never makes another wait in its
 * line: whoever signs up in the thousands keeps nobody from their private pages.
 */
public enum HashingPool {
    PIN(2, 32, 2),
    /** Half of the processors: a flood of sign-ins leaves the other half to what people save. */
    SIGN_IN(halfOfProcessors(), 32, 8),
    SIGN_UP(1, 16, 4);

    private final int threads;
    private final int waiting;
    private final int ofOne;

    HashingPool(int threads, int waiting, int ofOne) {
        this.threads = threads;
        this.waiting = waiting;
        this.ofOne = ofOne;
    }

    private static int halfOfProcessors() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /** Hashes at one moment, 19 MiB each. */
    int threads() {
        return threads;
    }

    /** How many more may stand in line. */
    int waiting() {
        return waiting;
    }

    /** How many of one caller, running or in line: nobody fills the line alone. */
    int ofOne() {
        return ofOne;
    }
}
