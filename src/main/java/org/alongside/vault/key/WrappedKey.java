package org.alongside.vault.key;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.UUID;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedColumn;

/**
 * It is one owner's data key, wrapped by the key file. Deleting this row makes all that was sealed under it unreadable.
 */
@MappedSuperclass
public abstract class WrappedKey {

    @Id
    private UUID owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false, updatable = false)
    private Owner.OwnerKind kind;

    @Column(name = "key_id", nullable = false, updatable = false)
    private UUID keyId;

    @Column(nullable = false)
    private byte[] wrapped;

    @Convert(converter = SealedColumn.class)
    private Sealed marks;

    protected WrappedKey() {}

    Owner owner() {
        return new Owner(kind, owner);
    }

    UUID keyId() {
        return keyId;
    }

    byte[] wrapped() {
        return wrapped;
    }

    Optional<Sealed> marks() {
        return Optional.ofNullable(marks);
    }

    void mark(Sealed anew) {
        marks = anew;
    }

    void rewrap(byte[] anew) {
        wrapped = anew;
    }
}
