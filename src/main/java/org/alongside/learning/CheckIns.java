package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.CheckInRhythm;
import org.alongside.learning.policy.Since;
import org.alongside.vault.Owner;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;

/** The monthly question of the check-in, asked of oneself. */
@Dependent
@Transactional
public class CheckIns {

    private static final int LOOKED_AT = 2;

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;
    private final Enrollments enrollments;

    @Inject
    public CheckIns(EntityManager entities, Vault vault, Randomness randomness, Enrollments enrollments) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
        this.enrollments = enrollments;
    }

    /** Whether to ask now; never before the first course was taken up. */
    public boolean isQuestionDue(PersonId person, Instant now) {
        return newest(person).stream()
                .findFirst()
                .map(CheckIn::answeredAt)
                .or(() -> enrollments.of(person).stream().findFirst().map(Enrollment::enrolledAt))
                .filter(from -> CheckInRhythm.isQuestionDue(from, now))
                .isPresent();
    }

    /** Keeps the answer, if the question is due; a second press of the same button does nothing. */
    public void answer(PersonId person, Since since, Instant now) {
        if (isQuestionDue(person, now)) {
            UUID id = randomness.id();
            entities.persist(
                    new CheckIn(id, person, vault.seal(Owner.of(person), CheckIn.placeOf(id), since.letter()), now));
            entities.flush();
        }
    }

    /** What was said last; empty before the first answer. */
    public Optional<Since> last(PersonId person) {
        return words(person).stream().findFirst();
    }

    /** Whether this person said <em>worse</em> twice running. */
    public boolean showsWays(PersonId person) {
        return CheckInRhythm.showsWays(words(person));
    }

    private List<Since> words(PersonId person) {
        return newest(person).stream()
                .map(row -> Since.parse(vault.open(Owner.of(person), row.place(), row.answer())))
                .toList();
    }

    private List<CheckIn> newest(PersonId person) {
        return entities.createQuery(
                        "select c from CheckIn c where c.person = :person order by c.answeredAt desc, c.id",
                        CheckIn.class)
                .setParameter("person", person.value())
                .setMaxResults(LOOKED_AT)
                .getResultList();
    }
}
