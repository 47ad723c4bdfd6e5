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
 * Whether a person's joint part rests for reasons of their own safety, and what they chose.
 *
 * <p>Ana says yes to one of the six questions, or asks for it by a tap. From then on nothing for two opens, and the
 * steps about staying read in another variant; nothing else changes on any ordinary page, so whoever looks over her
 * shoulder sees what they saw before. On her private page she reads what rests and what her partner would see, and
 * chooses. Only she lifts it, and not before three days.
 *
 * <p>The row is there from her first answer on, also when nothing is held: its being there tells nothing.
 */
@Entity
@Table(
        name = "hold",
        schema = "safety",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "hold_once",
                        columnNames = {"person"}))
@AttributeOverride(name = "sealed", column = @Column(name = "state", nullable = false))
public class Hold extends SealedRow {

    protected Hold() {}

    Hold(UUID id, SealedKey key) {
        super(id, key);
    }
}
