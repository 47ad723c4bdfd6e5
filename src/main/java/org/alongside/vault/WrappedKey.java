package org.alongside.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** One owner's data key, wrapped by the key file. Deleting this row makes all that was sealed under it unreadable. */
@MappedSuperclass
public abstract class WrappedKey {

    @Id
    @Column(name = "person")
    private UUID owner;

    @Column(name = "key_id", updatable = false)
    private UUID keyId;

    private byte[] wrapped;

    protected WrappedKey() {}

    UUID owner() {
        return owner;
    }

    UUID keyId() {
        return keyId;
    }

    byte[] wrapped() {
        return wrapped;
    }

    void rewrap(byte[] anew) {
        wrapped = anew;
    }
}
