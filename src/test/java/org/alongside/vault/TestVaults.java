package org.alongside.vault;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.alongside.support.Recorded;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.key.MainKey;
import org.alongside.vault.key.SafetyKey;
import org.alongside.vault.random.Randomness;

/** The two vaults of a test, over its entity manager, with key files that live as long as the test run. */
public final class TestVaults {

    private static final Randomness RANDOM = new Randomness();
    private static final KeyFolder MAIN = KeyFolder.of(KeyFile.of(RANDOM.bytes(32)));
    private static final byte[] DERIVING = RANDOM.bytes(32);
    private static final KeyFolder SAFETY = KeyFolder.of(KeyFile.of(RANDOM.bytes(32)));

    private TestVaults() {}

    public static Vault main(EntityManager entities) {
        return new Vault(mainRing(entities), DERIVING::clone, RANDOM);
    }

    /** With a key file of this key, for what is opened again in another process. */
    public static Vault of(EntityManager entities, byte[] key) {
        KeyFile file = KeyFile.of(key);
        return new Vault(new KeyRing(entities, KeyFolder.of(file), RANDOM, MainKey.class), key::clone, RANDOM);
    }

    public static Vault safety(EntityManager entities) {
        return new Vault(safetyRing(entities), DERIVING::clone, RANDOM);
    }

    /** What destroys keys of these vaults, for good. */
    public static DestroyedKeys destroyed(EntityManager entities, Event<KeyCameBack> cameBack) {
        return new DestroyedKeys(
                List.of(mainRing(entities), safetyRing(entities)), cameBack, new Recorded<CredentialCameBack>());
    }

    private static KeyRing mainRing(EntityManager entities) {
        return new KeyRing(entities, MAIN, RANDOM, MainKey.class);
    }

    private static KeyRing safetyRing(EntityManager entities) {
        return new KeyRing(entities, SAFETY, RANDOM, SafetyKey.class);
    }
}
