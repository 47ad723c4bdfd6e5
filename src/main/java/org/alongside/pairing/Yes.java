package org.alongside.pairing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedRow;

/**
 * A yes row is one person's own, hidden word on one joint step: yes, or not now.
 *
 * <p>Ana says yes to a look at the outline. Nobody is told, and a yes alone does nothing. It stands for 28 days
 * and then lapses in silence; she may take it back at any moment. When the step has opened, it has done its work. A row
 * is there for every step on her list, in one length, whatever she said.
 */
@Entity
@Table(
        name = "pairing_yes",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "pairing_yes_once",
                        columnNames = {"link", "person", "step"}))
@AttributeOverride(name = "sealed", column = @Column(name = "answer", nullable = false))
public class Yes extends SealedRow {

    @Column(nullable = false, updatable = false)
    private UUID link;

    @Column(nullable = false, updatable = false)
    private UUID step;

    protected Yes() {}

    Yes(UUID id, SealedKey key) {
        super(id, key);
        this.link = key.thing("link");
        this.step = key.thing("step");
    }

    UUID step() {
        return step;
    }
}
