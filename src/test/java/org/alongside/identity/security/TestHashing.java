package org.alongside.identity.security;

import org.alongside.identity.Accounts;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;

/** The real hashing, shared by the tests of this run. */
public final class TestHashing {

    private static final HashingPools POOLS = pools();
    private static final PasswordHashing STANDARD = new PasswordHashing(new Randomness(), POOLS);

    private TestHashing() {}

    public static PasswordHashing standard() {
        return STANDARD;
    }

    /** Keys by today's parameters. */
    public static SignInKeyMaker keys(Vault vault, Accounts accounts) {
        return new SignInKeyMaker(vault, STANDARD, accounts);
    }

    /** As the container makes them, with threads that end with the tests. */
    static HashingPools pools() {
        HashingPools pools = new HashingPools();
        pools.threads = TestHashing::daemon;
        pools.begin();
        return pools;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "hashing");
        thread.setDaemon(true);
        return thread;
    }
}
