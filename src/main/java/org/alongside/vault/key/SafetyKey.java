package org.alongside.vault.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Keys of the room safety, in its own schema. */
@Entity
@Table(name = "vault_key", schema = "safety")
public class SafetyKey extends WrappedKey {

    protected SafetyKey() {}
}
