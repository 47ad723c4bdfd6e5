package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alongside.content.Course;
import org.alongside.content.Entry;
import org.alongside.content.Track;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.CourseChoice;
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

    static final SealedShape<Placement, CourseChoice> SHAPE = new SealedShape<>(
            Placement.class,
            Placement::new,
            Codec.of(CourseChoice.class, 256).readingOlder(CourseChoice::parse),
            CourseChoice.NONE_YET);

    private final Vault vault;
    private final SealedStore<Placement, CourseChoice> choices;
    private final OwnAnswers answers;
    private final Event<EnoughForNow> endings;

    @Inject
    public Placements(
            EntityManager entities,
            Vault vault,
            Randomness randomness,
            OwnAnswers answers,
            Event<EnoughForNow> endings) {
        this.vault = vault;
        this.choices = new SealedStore<>(entities, vault, randomness, SHAPE);
        this.answers = answers;
        this.endings = endings;
    }

    public CourseChoice choice(PersonId person, UUID course) {
        return choices.read(key(person, course));
    }

    /** Changes the choice as it stands now, so that of two forms at once neither undoes the other. */
    public void change(PersonId person, UUID course, UnaryOperator<CourseChoice> change, Instant now) {
        SealedKey key = key(person, course);
        Placement row = choices.locked(key);
        row.changed(now);
        choices.write(key, row, change.apply(choices.read(key)));
    }

    /** Ends this course for now, and tells whoever listens, in one transaction. */
    public void enough(PersonId person, UUID course, Instant now) {
        change(person, course, choice -> choice.enough(true), now);
        endings.fire(new EnoughForNow(person, course, now));
    }

    /** By what track this person reads this course; empty before they chose where to begin. */
    public Optional<Track> track(PersonId person, Course course) {
        CourseChoice choice = choice(person, course.uuid());
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
