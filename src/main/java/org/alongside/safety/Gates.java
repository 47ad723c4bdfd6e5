package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.PersonId;
import org.alongside.safety.policy.GateRules;
import org.alongside.safety.policy.GateSheet;
import org.alongside.vault.Owner;
import org.alongside.vault.Randomness;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.Vault;

/** Keeps and deletes a person's own answers to the six questions. */
@Dependent
@Transactional
public class Gates {

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;
    private final Holds holds;
    private final ClosedDoors doors;

    @Inject
    public Gates(
            EntityManager entities, @SafetyKeys Vault vault, Randomness randomness, Holds holds, ClosedDoors doors) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
        this.holds = holds;
        this.doors = doors;
    }

    /** Keeps the answers and, in the same transaction, raises a hold where they say so. It never lifts one. */
    public void answer(PersonId person, GateSheet sheet, Instant now) {
        Optional<Gate> found = find(person, LockModeType.PESSIMISTIC_WRITE);
        Gate gate = found.orElseGet(() -> new Gate(randomness.id(), person));
        Instant askAgain = GateRules.askAgainAt(now, randomness.below(GateRules.daysToDrawFrom()));
        gate.answer(vault.seal(Owner.of(person), gate.nextPlace(), sheet.text()), now, askAgain);
        if (found.isEmpty()) {
            entities.persist(gate);
        }
        entities.flush();
        doors.begin(person);
        holds.answered(person, GateRules.raisesHold(sheet), now);
    }

    /** Deletes the answers at once; only the day remains, and a hold stays as it is. */
    public void deleteAnswers(PersonId person) {
        find(person, LockModeType.PESSIMISTIC_WRITE).ifPresent(Gate::deleteAnswers);
        entities.flush();
    }

    /** When this person last answered. */
    public Optional<Instant> answeredAt(PersonId person) {
        return find(person, LockModeType.NONE).map(Gate::answeredAt);
    }

    /** Whether answers of that day still lie here. */
    public boolean holdsAnswers(PersonId person) {
        return find(person, LockModeType.NONE).flatMap(Gate::answers).isPresent();
    }

    /** Whether the drawn day has come, or there was never an answer. */
    public boolean isAskedAgain(PersonId person, Instant now) {
        return find(person, LockModeType.NONE)
                .map(gate -> gate.isAskedAgain(now))
                .orElse(true);
    }

    private Optional<Gate> find(PersonId person, LockModeType lock) {
        return entities.createQuery("select g from Gate g where g.person = :person", Gate.class)
                .setParameter("person", person.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
