package org.alongside.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedRow;

/**
 * A check-in is a person's own word, about once a month: things are better, the same, worse, or rather not say. It is
 * never a duty, nobody is told, and nothing is computed from it.
 */
@Entity
@Table(name = "learning_check_in")
@AttributeOverride(name = "sealed", column = @Column(name = "answer", nullable = false, updatable = false))
public class CheckIn extends SealedRow {

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    protected CheckIn() {}

    CheckIn(UUID id, SealedKey key) {
        super(id, key);
    }

    void answered(Instant now) {
        answeredAt = now;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
