package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.RevisionGuard;
import org.alongside.kernel.RevisionGuard.Verdict;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** What a person leaves in the parts of their steps, private writing first of all. Every verb is about one's own. */
@Dependent
@Transactional
public class Journal {

    static final SealedShape<JournalEntry, String> SHAPE =
            new SealedShape<>(JournalEntry.class, JournalEntry::new, Codec.TEXT, "");

    private final EntityManager entities;
    private final SealedStore<JournalEntry, String> entries;

    @Inject
    public Journal(EntityManager entities, Vault vault, Randomness randomness) {
        this.entities = entities;
        this.entries = new SealedStore<>(entities, vault, randomness, SHAPE);
    }

    /** Words as they stand. */
    public record WrittenEntry(String words, long revision, Instant at) {}

    /**
     * What became of a draft.
     *
     * @param stands what stands now, after this; empty only where nothing was ever written
     */
    public record JournalOutcome(boolean kept, Optional<WrittenEntry> stands) {}

    /** All that this person has left on this step, by the part's id. */
    public Map<String, WrittenEntry> read(PersonId person, UUID step) {
        Map<String, WrittenEntry> all = new HashMap<>();
        entries.openAll(key(person, step)).forEach(entry -> all.put(entry.row().part(), written(entry)));
        return all;
    }

    /** What this person has left in this part. */
    public Optional<WrittenEntry> read(PersonId person, PartPlace place) {
        return Optional.ofNullable(read(person, place.step()).get(place.part()));
    }

    /** Keeps the draft, unless other words stand that it does not continue. */
    public JournalOutcome keep(PersonId person, PartPlace place, Draft draft, Instant now) {
        SealedKey key = key(person, place.step());
        JournalEntry row = standing(key, place).orElseGet(() -> {
            entries.holdFirst(key);
            return standing(key, place).orElseGet(() -> entries.first(key).of(place.part()));
        });
        if (row.isNew()) {
            return draft.words().isEmpty() ? new JournalOutcome(true, Optional.empty()) : write(key, row, draft, now);
        }
        WrittenEntry stands = written(entries.open(key, row));
        Verdict verdict =
                RevisionGuard.judge(new RevisionGuard.Standing(stands.revision(), row.writer(), stands.words()), draft);
        return verdict == Verdict.KEEP
                ? write(key, row, draft, now)
                : new JournalOutcome(verdict == Verdict.ALREADY_KEPT, Optional.of(stands));
    }

    /** Takes away what this person has left in this part, and with it that there was anything. */
    public void forget(PersonId person, PartPlace place) {
        standing(key(person, place.step()), place).ifPresent(entities::remove);
    }

    private Optional<JournalEntry> standing(SealedKey key, PartPlace place) {
        return entries.lockAll(key).stream()
                .filter(entry -> entry.isOf(place.part()))
                .findFirst();
    }

    private JournalOutcome write(SealedKey key, JournalEntry row, Draft draft, Instant now) {
        row.wrote(draft.writer(), now);
        entries.write(key, row, draft.words(), draft.revision());
        return new JournalOutcome(true, Optional.of(new WrittenEntry(draft.words(), draft.revision(), now)));
    }

    private static WrittenEntry written(SealedStore.OpenRow<JournalEntry, String> entry) {
        return new WrittenEntry(
                entry.value(), entry.row().revision(), entry.row().writtenAt());
    }

    private static SealedKey key(PersonId person, UUID step) {
        return SealedKey.of(person).with("step", step);
    }
}
