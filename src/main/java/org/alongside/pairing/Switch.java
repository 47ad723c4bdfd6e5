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
 * A switch is private to its person: my joint part is open, or it rests. It needs no reason, it is nobody else's, and
 * from outside its rest looks like any other. The row is there from the first link on, in one length, whichever way it
 * lies.
 */
@Entity
@Table(
        name = "pairing_switch",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "pairing_switch_once",
                        columnNames = {"person"}))
@AttributeOverride(name = "sealed", column = @Column(name = "state", nullable = false))
public class Switch extends SealedRow {

    protected Switch() {}

    Switch(UUID id, SealedKey key) {
        super(id, key);
    }
}
