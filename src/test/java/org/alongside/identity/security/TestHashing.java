package org.alongside.identity.security;

import org.alongside.vault.Randomness;

/** The real hashing, shared by the tests of this run. */
public final class TestHashing {

    private static final PasswordHashing STANDARD = of(2, 32);

    private TestHashing() {}

    public static PasswordHashing standard() {
        return STANDARD;
    }

    static PasswordHashing of(int threads, int waiting) {
        PasswordHashing hashing = new PasswordHashing(threads, waiting);
        hashing.random = new Randomness();
        return hashing;
    }
}
