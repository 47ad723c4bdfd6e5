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
 * A person's last answers to the six questions.
 *
 * <p>Ana answers them alone, before her first yes to a joint step counts. They are sealed at once, under a key that
 * nothing else here uses. After about three months she is asked again. She may delete them on any day; then this row
 * only keeps the day on which she answered, and that day goes on counting. What her answers raised stays hers to lift
 * ({@link Hold}).
 */
@Entity
@Table(
        name = "gate",
        schema = "safety",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "gate_once",
                        columnNames = {"person"}))
@AttributeOverride(name = "sealed", column = @Column(name = "answers"))
public class Gate extends SealedRow {

    protected Gate() {}

    Gate(UUID id, SealedKey key) {
        super(id, key);
    }
}
