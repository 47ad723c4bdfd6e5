package org.alongside.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** One person's data key, wrapped by the key file. Deleting this row makes all that was sealed under it unreadable. */
@MappedSuperclass
public abstract class WrappedKey {

    @Id
    private UUID person;

    @Column(name = "key_id", updatable = false)
    private UUID keyId;

    private byte[] wrapped;

    protected WrappedKey() {}

    UUID person() {
        return person;
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
