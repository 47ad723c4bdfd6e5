package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.Draft;
import org.alongside.learning.policy.RevisionGuard;
import org.alongside.learning.policy.RevisionGuard.Verdict;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;

/** A person's private writing. Every verb is about one's own words on one step. */
@Dependent
@Transactional
public class Journal {

    /** What one box holds, in characters (UTF-16 units, as browsers count). */
    public static final int LONGEST = 20_000;

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;

    @Inject
    public Journal(EntityManager entities, Vault vault, Randomness randomness) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
    }

    /** Words as they stand. */
    public record Written(String words, long revision, Instant at) {}

    /**
     * What became of a draft.
     *
     * @param stands what stands now, after this; empty only where nothing was ever written
     */
    public record Outcome(boolean kept, Optional<Written> stands) {}

    public Optional<Written> read(PersonId person, UUID step) {
        return row(person, step, LockModeType.NONE).map(row -> written(person, row));
    }

    /**
     * Keeps the draft, unless other words stand that it does not continue.
     *
     * @throws IllegalArgumentException where the words are longer than {@link #LONGEST}
     */
    public Outcome keep(PersonId person, UUID step, Draft draft, Instant now) {
        if (draft.words().length() > LONGEST) {
            throw new IllegalArgumentException("longer than a box holds");
        }
        Optional<JournalEntry> row = row(person, step, LockModeType.PESSIMISTIC_WRITE);
        if (row.isEmpty()) {
            return draft.words().isEmpty() ? new Outcome(true, Optional.empty()) : first(person, step, draft, now);
        }
        Written stands = written(person, row.get());
        Verdict verdict = RevisionGuard.judge(
                new RevisionGuard.Standing(stands.revision(), row.get().writer(), stands.words()), draft);
        return verdict == Verdict.KEEP
                ? seal(person, row.get(), draft, now)
                : new Outcome(verdict == Verdict.ALREADY_KEPT, Optional.of(stands));
    }

    private Outcome first(PersonId person, UUID step, Draft draft, Instant now) {
        return seal(person, new JournalEntry(randomness.id(), person, step), draft, now);
    }

    private Outcome seal(PersonId person, JournalEntry row, Draft draft, Instant now) {
        row.seal(
                vault.seal(person, row.placeOf(draft.revision()), draft.words()),
                draft.revision(),
                draft.writer(),
                now);
        entities.persist(row);
        entities.flush();
        return new Outcome(true, Optional.of(new Written(draft.words(), draft.revision(), now)));
    }

    private Written written(PersonId person, JournalEntry row) {
        return new Written(vault.open(person, row.place(), row.words()), row.revision(), row.writtenAt());
    }

    private Optional<JournalEntry> row(PersonId person, UUID step, LockModeType lock) {
        return entities.createQuery(
                        "select j from JournalEntry j where j.person = :person and j.step = :step", JournalEntry.class)
                .setParameter("person", person.value())
                .setParameter("step", step)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
