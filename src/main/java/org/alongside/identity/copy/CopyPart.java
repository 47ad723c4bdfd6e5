package org.alongside.identity.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedColumn;
import org.alongside.vault.seal.SealedPlace;

/** What one room holds about a person, in a copy that waits to be fetched: a text of JSON, sealed with their key. */
@Entity
@Table(
        name = "identity_copy_part",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_copy_part_number",
                        columnNames = {"copy", "number"}))
public class CopyPart {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID copy;

    @Column(nullable = false, updatable = false)
    private int number;

    @Convert(converter = SealedColumn.class)
    @Column(nullable = false, updatable = false)
    private Sealed content;

    protected CopyPart() {}

    CopyPart(UUID id, CopyOrder order, Sealed content) {
        this.id = id;
        this.copy = order.id();
        this.number = order.done();
        this.content = content;
    }

    static SealedPlace place(UUID id) {
        return new SealedPlace("identity_copy_part", "content", id, 1);
    }

    UUID id() {
        return id;
    }

    Sealed content() {
        return content;
    }
}
