package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * One person has taken up one course, for themselves.
 *
 * <p>It begins with a launch from a platform or with the button on the own path, and both lead to the same thing: the
 * course's modules are open, all of them, in any order. There is nothing to be late for, so an enrollment has no end,
 * no pace and no percentage. What was done stands in {@link StepDone}, where to begin in {@link Placement}, what was
 * written in {@link JournalEntry}.
 *
 * <p>An enrollment never says whether somebody else takes the course too. Whoever finishes alone has finished whole.
 */
@Entity
@Table(
        name = "learning_enrollment",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "learning_enrollment_once",
                        columnNames = {"person", "course"}))
public class Enrollment {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private UUID course;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    private Instant enrolledAt;

    protected Enrollment() {}

    public PersonId person() {
        return new PersonId(person);
    }

    public UUID course() {
        return course;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }
}
