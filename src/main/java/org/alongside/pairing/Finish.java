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
 * "We have done this", said by one of the two for themselves; only they see it. Both have a row from the moment on at
 * which the step opens, in one length, whether they have said it or not.
 */
@Entity
@Table(
        name = "pairing_finish",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "pairing_finish_once",
                        columnNames = {"turn", "person"}))
@AttributeOverride(name = "sealed", column = @Column(name = "said", nullable = false))
public class Finish extends SealedRow {

    @Column(nullable = false, updatable = false)
    private UUID link;

    @Column(nullable = false, updatable = false)
    private UUID turn;

    protected Finish() {}

    Finish(UUID id, SealedKey key) {
        super(id, key);
        this.link = key.thing("link");
        this.turn = key.thing("turn");
    }

    UUID turn() {
        return turn;
    }
}
