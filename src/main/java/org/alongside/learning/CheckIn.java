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
 * A person's own word, about once a month: things are better, the same, worse, or rather not say. It is never a duty,
 * nobody is told, and nothing is computed from it.
 */
@Entity
@Table(name = "learning_check_in")
public class CheckIn {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    @Convert(converter = SealedColumn.class)
    private Sealed answer;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    protected CheckIn() {}

    CheckIn(UUID id, PersonId person, Sealed answer, Instant now) {
        this.id = id;
        this.person = person.value();
        this.answer = answer;
        this.answeredAt = now;
    }

    static SealedPlace placeOf(UUID id) {
        return new SealedPlace("learning_check_in", "answer", id, 1);
    }

    SealedPlace place() {
        return placeOf(id);
    }

    Sealed answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
