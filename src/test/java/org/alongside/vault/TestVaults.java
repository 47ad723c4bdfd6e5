package org.alongside.vault;

import jakarta.persistence.EntityManager;

/** The two vaults of a test, over its entity manager, with key files that live as long as the test run. */
public final class TestVaults {

    private static final Randomness RANDOM = new Randomness();
    private static final KeyFile MAIN = KeyFile.of(RANDOM.bytes(32));
    private static final KeyFile SAFETY = KeyFile.of(RANDOM.bytes(32));

    private TestVaults() {}

    public static Vault main(EntityManager entities) {
        return new Vault(new KeyRing(entities, MAIN, RANDOM, MainKey.class), MAIN, RANDOM);
    }

    /** With a key file of this key, for what is opened again in another process. */
    public static Vault of(EntityManager entities, byte[] key) {
        KeyFile file = KeyFile.of(key);
        return new Vault(new KeyRing(entities, file, RANDOM, MainKey.class), file, RANDOM);
    }

    public static Vault safety(EntityManager entities) {
        return new Vault(new KeyRing(entities, SAFETY, RANDOM, SafetyKey.class), SAFETY, RANDOM);
    }
}
