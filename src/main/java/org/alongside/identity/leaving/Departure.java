package org.alongside.identity.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A person asked that their account be deleted, with seven days to think again.
 *
 * <p>Rashid asks on a Monday. What he shares ends in that moment, as if the account were gone, and he is signed out
 * everywhere. If he signs in before the next Monday and gives his PIN, his own writing is as it was; what he shared
 * does not come back. If he does not, everything of his goes on that Monday.
 */
@Entity
@Table(name = "identity_departure")
public class Departure {

    /** How long its owner can come back. */
    public static final Duration WAIT = Duration.ofDays(7);

    @Id
    private UUID person;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    protected Departure() {}

    Departure(PersonId person, Instant now) {
        this.person = person.value();
        this.askedAt = now;
        this.dueAt = now.plus(WAIT);
    }

    PersonId person() {
        return new PersonId(person);
    }

    /** From when on everything is gone. */
    public Instant dueAt() {
        return dueAt;
    }
}
