package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Sealed;
import org.alongside.vault.SealedColumn;
import org.alongside.vault.SealedPlace;

/**
 * Where a person chose to begin in one course, and whether their pages may follow a leaning.
 *
 * <p>It is their own word. Answers may mark one description as <em>this may fit</em>, on their own page, and that mark is
 * worked out when it is looked at and kept nowhere. Choosing again on any day costs nothing: what is done stays done,
 * what was written stays, and only the words of the coming pages change. What was chosen before is not kept.
 *
 * <p>The choice is sealed, because it tells where somebody stands; outside this room nobody asks for it.
 */
@Entity
@Table(name = "learning_placement")
public class Placement {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private UUID course;

    @Convert(converter = SealedColumn.class)
    private Sealed choice;

    private long revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Placement() {}

    /** A place for a choice that is yet to be sealed by {@link #seal}. */
    Placement(UUID id, PersonId person, UUID course) {
        this.id = id;
        this.person = person.value();
        this.course = course;
    }

    void seal(Sealed newChoice, Instant now) {
        this.choice = newChoice;
        this.revision = revision + 1;
        this.changedAt = now;
    }

    Sealed choice() {
        return choice;
    }

    /** Where the choice of this revision is sealed to. */
    SealedPlace place() {
        return placeOf(revision);
    }

    SealedPlace nextPlace() {
        return placeOf(revision + 1);
    }

    private SealedPlace placeOf(long of) {
        return new SealedPlace("learning_placement", "choice", id, of);
    }
}
