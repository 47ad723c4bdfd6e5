package org.alongside.lti.security;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.alongside.lti.registration.ToolKeys;
import org.alongside.vault.TestVaults;

/** The key that signs our own messages, made and opened as it is when we send one. */
public final class TestToolKeys {

    private final SigningKeys keys;

    public TestToolKeys(EntityManager entities) {
        keys = new SigningKeys(new ToolKeys(entities), TestVaults.main(entities));
    }

    /** The name of the key that signs now. */
    public String current(Instant now) {
        return keys.current(now).getKeyID();
    }
}
