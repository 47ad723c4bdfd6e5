package org.alongside.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Sealed;
import org.alongside.vault.SealedColumn;
import org.alongside.vault.SealedPlace;

/**
 * A person's last answers to the six questions.
 *
 * <p>Ana answers them alone, before her first yes to a joint step counts. They are sealed at once, under a key that
 * nothing else here uses. After about three months she is asked again. She may delete them on any day; then this row
 * only keeps the day on which she answered, and that day goes on counting. What her answers raised stays hers to lift
 * ({@link Hold}).
 */
@Entity
@Table(name = "gate", schema = "safety")
public class Gate {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Convert(converter = SealedColumn.class)
    private Sealed answers;

    private long revision;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ask_again_at")
    private Instant askAgainAt;

    protected Gate() {}

    Gate(UUID id, PersonId person) {
        this.id = id;
        this.person = person.value();
    }

    PersonId person() {
        return new PersonId(person);
    }

    /** Where the next answers belong. */
    SealedPlace nextPlace() {
        return new SealedPlace("safety.gate", "answers", id, revision + 1);
    }

    SealedPlace place() {
        return new SealedPlace("safety.gate", "answers", id, revision);
    }

    /** @param next sealed for {@link #nextPlace()} */
    void answer(Sealed next, Instant now, Instant askAgain) {
        answers = next;
        revision++;
        answeredAt = now;
        askAgainAt = askAgain;
    }

    /** Only the day remains. */
    void deleteAnswers() {
        answers = null;
    }

    Optional<Sealed> answers() {
        return Optional.ofNullable(answers);
    }

    Instant answeredAt() {
        return answeredAt;
    }

    boolean isAskedAgain(Instant now) {
        return !now.isBefore(askAgainAt);
    }
}
