package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** A person said "not this week" to the short look at their week. It is asked again a week later; nobody is told. */
@Entity
@Table(name = "learning_pulse_put_off")
public class PulsePutOff {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(name = "put_off_at", nullable = false, updatable = false)
    private Instant putOffAt;

    protected PulsePutOff() {}

    PulsePutOff(UUID id, PersonId person, Instant now) {
        this.id = id;
        this.person = person.value();
        this.putOffAt = now;
    }

    Instant putOffAt() {
        return putOffAt;
    }
}
