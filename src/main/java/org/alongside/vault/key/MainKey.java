package org.alongside.vault.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Marks the keys of everything but safety. */
@Entity
@Table(name = "vault_key")
public class MainKey extends WrappedKey {

    protected MainKey() {}
}
