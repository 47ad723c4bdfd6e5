package org.alongside.safety;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedRow;

/**
 * The doors one person has closed: steps for two that are not put to them again, by any channel, until they reopen
 * them. All doors of a person lie in one sealed book, padded to whole pages, so that the database shows neither which
 * step nor how many.
 */
@Entity
@Table(
        name = "closed_doors",
        schema = "safety",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "closed_doors_once",
                        columnNames = {"person"}))
@AttributeOverride(name = "sealed", column = @Column(name = "book", nullable = false))
public class ClosedDoor extends SealedRow {

    protected ClosedDoor() {}

    ClosedDoor(UUID id, SealedKey key) {
        super(id, key);
    }
}
