package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.Entry;
import org.alongside.content.Track;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.EntryChoice;
import org.alongside.learning.policy.EntryOrder;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** A person's own choice about their pages in a course. Asked and answered about oneself only. */
@Dependent
@Transactional
public class Placements {

    static final SealedShape<Placement, EntryChoice> SHAPE = new SealedShape<>(
            Placement.class,
            Placement::new,
            Codec.of(EntryChoice.class, 64).readingOlder(EntryChoice::parse),
            EntryChoice.NONE_YET);

    private final Vault vault;
    private final SealedStore<Placement, EntryChoice> choices;
    private final OwnAnswers answers;

    @Inject
    public Placements(EntityManager entities, Vault vault, Randomness randomness, OwnAnswers answers) {
        this.vault = vault;
        this.choices = new SealedStore<>(entities, vault, randomness, SHAPE);
        this.answers = answers;
    }

    public EntryChoice choice(PersonId person, UUID course) {
        return choices.read(key(person, course));
    }

    /** Keeps this choice in place of the one before. */
    public void choose(PersonId person, UUID course, EntryChoice choice, Instant now) {
        SealedKey key = key(person, course);
        Placement row = choices.locked(key);
        row.changed(now);
        choices.write(key, row, choice);
    }

    /** By what track this person reads this course; empty before they chose where to begin. */
    public Optional<Track> track(PersonId person, Course course) {
        EntryChoice choice = choice(person, course.uuid());
        return choice.entry().isEmpty() ? Optional.empty() : choice.track(answers.leanings(person, course));
    }

    /** The four descriptions in this person's own order, the same on every visit. */
    public List<Entry> order(PersonId person) {
        byte[] id = person.toString().getBytes(StandardCharsets.US_ASCII);
        return EntryOrder.from(vault.derive(EntryOrder.PURPOSE, id));
    }

    private static SealedKey key(PersonId person, UUID course) {
        return SealedKey.of(person).with("course", course);
    }
}
