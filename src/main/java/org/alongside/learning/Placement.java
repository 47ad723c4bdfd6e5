package org.alongside.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedRow;

/**
 * Where a person chose to begin in one course, whether their pages may follow a leaning, and how they go through it.
 *
 * <p>It is their own word. Answers may mark one or two descriptions as <em>this may fit</em>, on their own page, and
 * such a mark is worked out when it is looked at and kept nowhere. Choosing again on any day costs nothing: what is
 * done stays done, what was written stays, and only the words of the coming pages change. What was chosen before is
 * not kept.
 *
 * <p>The choice is sealed, because it tells where somebody stands, and that it may be enough for them; outside this
 * room nobody asks for it.
 */
@Entity
@Table(
        name = "learning_placement",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "learning_placement_once",
                        columnNames = {"person", "course"}))
@AttributeOverride(name = "sealed", column = @Column(name = "choice", nullable = false))
public class Placement extends SealedRow {

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Placement() {}

    Placement(UUID id, SealedKey key) {
        super(id, key);
        this.course = key.thing("course");
    }

    void changed(Instant now) {
        changedAt = now;
    }
}
