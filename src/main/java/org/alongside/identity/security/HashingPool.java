package org.alongside.identity.security;

/**
 * For what is hashed. Each has threads and a queue of its own, so that a flood of one never makes another wait in its
 * line: whoever signs up in the thousands keeps nobody from their private pages.
 */
public enum HashingPool {
    PIN(2, 32),
    SIGN_IN(2, 32),
    SIGN_UP(1, 16);

    private final int threads;
    private final int waiting;

    HashingPool(int threads, int waiting) {
        this.threads = threads;
        this.waiting = waiting;
    }

    /** Hashes at one moment, 19 MiB each. */
    int threads() {
        return threads;
    }

    /** How many more may stand in line. */
    int waiting() {
        return waiting;
    }
}
