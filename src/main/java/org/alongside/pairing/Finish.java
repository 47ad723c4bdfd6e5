package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** "We have done this", said by one of the two for themselves; only they see it. */
@Entity
@Table(
        name = "pairing_finish",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "pairing_finish_once",
                        columnNames = {"turn", "person"}))
public class Finish {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID link;

    @Column(nullable = false, updatable = false)
    private UUID turn;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected Finish() {}

    Finish(UUID id, Link link, Turn turn, PersonId person) {
        this.id = id;
        this.link = link.id();
        this.turn = turn.id();
        this.person = person.value();
    }

    Finish at(Instant now) {
        saidAt = now;
        return this;
    }

    UUID turn() {
        return turn;
    }
}
