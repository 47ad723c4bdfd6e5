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
 * A person has done a step, for the first time, at this moment. Doing it again is welcome and leaves no trace: nothing
 * here counts how often, or how late. Which variant was read is not kept either, so a hold leaves nothing behind.
 */
@Entity
@Table(
        name = "learning_step_done",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "learning_step_done_once",
                        columnNames = {"person", "step"}))
public class StepDone {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private UUID step;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant doneAt;

    protected StepDone() {}

    StepDone(UUID id, PersonId person, UUID step, Instant now) {
        this.id = id;
        this.person = person.value();
        this.step = step;
        this.doneAt = now;
    }

    public UUID step() {
        return step;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
