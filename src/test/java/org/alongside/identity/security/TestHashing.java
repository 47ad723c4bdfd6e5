package org.alongside.identity.security;

import org.alongside.vault.random.Randomness;

/** The real hashing, shared by the tests of this run. */
public final class TestHashing {

    private static final PasswordHashing STANDARD = of(2, 32);

    private TestHashing() {}

    public static PasswordHashing standard() {
        return STANDARD;
    }

    static PasswordHashing of(int threads, int waiting) {
        PasswordHashing hashing = new PasswordHashing();
        hashing.random = new Randomness();
        hashing.begin(threads, waiting, TestHashing::daemon);
        return hashing;
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "hashing");
        thread.setDaemon(true);
        return thread;
    }
}
