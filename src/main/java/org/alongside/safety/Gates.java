package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.safety.policy.GateRecord;
import org.alongside.safety.policy.GateRules;
import org.alongside.safety.policy.GateSheet;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** Keeps and deletes a person's own answers to the six questions. */
@Dependent
@Transactional
public class Gates {

    static final SealedShape<Gate, GateRecord> SHAPE = new SealedShape<>(
                    Gate.class,
                    Gate::new,
                    Codec.of(GateRecord.class, 256).readingOlder(GateRecord::parse),
                    GateRecord.UNANSWERED)
            .protective(GateRecord.UNANSWERED);

    private final SealedStore<Gate, GateRecord> gates;
    private final EntityManager entities;
    private final Randomness randomness;
    private final Holds holds;
    private final ClosedDoors doors;

    @Inject
    public Gates(
            EntityManager entities, @SafetyKeys Vault vault, Randomness randomness, Holds holds, ClosedDoors doors) {
        this.gates = new SealedStore<>(entities, vault, randomness, SHAPE);
        this.entities = entities;
        this.randomness = randomness;
        this.holds = holds;
        this.doors = doors;
    }

    /** Keeps the answers and, in the same transaction, raises a hold where they say so. It never lifts one. */
    public void answer(PersonId person, GateSheet sheet, Instant now) {
        Instant askAgain = GateRules.askAgainAt(now, randomness.below(GateRules.daysToDrawFrom()));
        gates.change(SealedKey.of(person), before -> new GateRecord(Optional.of(sheet), now, askAgain));
        doors.begin(person);
        holds.answered(person, GateRules.raisesHold(sheet), now);
    }

    /** Deletes the answers at once; only the day remains, and a hold stays as it is. */
    public void deleteAnswers(PersonId person) {
        if (holdsAnswers(person)) {
            gates.change(SealedKey.of(person), GateRecord::withoutAnswers);
        }
    }

    /** Everybody who has a row, answered or not. */
    public List<PersonId> everybody() {
        return entities.createQuery("select g.person from Gate g order by g.person", UUID.class)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Empties answers that are too old to keep; the day remains. The row is written anew in any case, under a revision
     * drawn by chance, so that it does not tell. Where it is gone nothing is made.
     */
    public void letGoOfOld(PersonId person, Instant now) {
        SealedKey key = SealedKey.of(person);
        gates.holdFirst(key);
        if (!gates.lockAll(key).isEmpty()) {
            gates.change(
                    key,
                    record -> GateRules.isTooOldToKeep(record.answeredAt(), now) ? record.withoutAnswers() : record);
        }
    }

    /** Unanswered, where there is no row yet. */
    void begin(PersonId person) {
        gates.begin(SealedKey.of(person));
    }

    /** For somebody who starts empty: as if they had never answered. */
    void forget(PersonId person) {
        gates.change(SealedKey.of(person), before -> GateRecord.UNANSWERED);
    }

    /** When this person last answered; empty before the first time, and where the row cannot be trusted. */
    public Optional<Instant> answeredAt(PersonId person) {
        return Optional.of(of(person)).filter(GateRecord::isAnswered).map(GateRecord::answeredAt);
    }

    /** Whether answers of that day still lie here. */
    public boolean holdsAnswers(PersonId person) {
        return of(person).sheet().isPresent();
    }

    /** Whether the drawn day has come, or there was never an answer. */
    public boolean isAskedAgain(PersonId person, Instant now) {
        return of(person).isAskedAgain(now);
    }

    /** What is kept of each of these people, as {@link SealedStore#readAll}. */
    Map<PersonId, GateRecord> of(Collection<PersonId> people, Set<Owner> keyed) {
        return gates.readAll(people, keyed);
    }

    private GateRecord of(PersonId person) {
        return gates.read(SealedKey.of(person));
    }
}
