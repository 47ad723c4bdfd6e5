package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.Draft;
import org.alongside.learning.policy.RevisionGuard;
import org.alongside.learning.policy.RevisionGuard.Verdict;
import org.alongside.vault.Codec;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** A person's private writing. Every verb is about one's own words on one step. */
@Dependent
@Transactional
public class Journal {

    /** What one box holds, in characters (UTF-16 units, as browsers count). */
    public static final int LONGEST = 20_000;

    static final SealedShape<JournalEntry, String> SHAPE =
            new SealedShape<>(JournalEntry.class, JournalEntry::new, Codec.TEXT, "");

    private final SealedStore<JournalEntry, String> entries;

    @Inject
    public Journal(EntityManager entities, Vault vault, Randomness randomness) {
        this.entries = new SealedStore<>(entities, vault, randomness, SHAPE);
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
        return entries.find(key(person, step)).map(Journal::written);
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
        SealedKey key = key(person, step);
        JournalEntry row = entries.locked(key);
        if (row.isNew()) {
            return draft.words().isEmpty() ? new Outcome(true, Optional.empty()) : write(key, row, draft, now);
        }
        Written stands = written(entries.open(key, row));
        Verdict verdict =
                RevisionGuard.judge(new RevisionGuard.Standing(stands.revision(), row.writer(), stands.words()), draft);
        return verdict == Verdict.KEEP
                ? write(key, row, draft, now)
                : new Outcome(verdict == Verdict.ALREADY_KEPT, Optional.of(stands));
    }

    private Outcome write(SealedKey key, JournalEntry row, Draft draft, Instant now) {
        row.wrote(draft.writer(), now);
        entries.write(key, row, draft.words(), draft.revision());
        return new Outcome(true, Optional.of(new Written(draft.words(), draft.revision(), now)));
    }

    private static Written written(SealedStore.OpenRow<JournalEntry, String> entry) {
        return new Written(entry.value(), entry.row().revision(), entry.row().writtenAt());
    }

    private static SealedKey key(PersonId person, UUID step) {
        return SealedKey.of(person).with("step", step);
    }
}
