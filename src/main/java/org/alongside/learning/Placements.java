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
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;

/** A person's own choice about their pages in a course. Asked and answered about oneself only. */
@Dependent
@Transactional
public class Placements {

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;
    private final OwnAnswers answers;

    @Inject
    public Placements(EntityManager entities, Vault vault, Randomness randomness, OwnAnswers answers) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
        this.answers = answers;
    }

    public EntryChoice choice(PersonId person, UUID course) {
        return row(person, course).map(row -> open(person, row)).orElse(EntryChoice.NONE_YET);
    }

    /** Keeps this choice in place of the one before. */
    public void choose(PersonId person, UUID course, EntryChoice choice, Instant now) {
        Placement row = row(person, course).orElseGet(() -> new Placement(randomness.id(), person, course));
        row.seal(vault.seal(person, row.nextPlace(), choice.text()), now);
        entities.persist(row);
        entities.flush();
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

    private EntryChoice open(PersonId person, Placement row) {
        return EntryChoice.parse(vault.open(person, row.place(), row.choice()));
    }

    private Optional<Placement> row(PersonId person, UUID course) {
        return entities.createQuery(
                        "select p from Placement p where p.person = :person and p.course = :course", Placement.class)
                .setParameter("person", person.value())
                .setParameter("course", course)
                .getResultStream()
                .findFirst();
    }
}
