package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.CheckInRhythm;
import org.alongside.learning.policy.Since;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** Keeps the monthly question of the check-in, which one asks oneself. */
@Dependent
@Transactional
public class CheckIns {

    private static final int LOOKED_AT = 2;

    static final SealedShape<CheckIn, Since> SHAPE = new SealedShape<>(
            CheckIn.class, CheckIn::new, Codec.of(Since.class, 64).readingOlder(Since::parse), Since.RATHER_NOT_SAY);

    private final EntityManager entities;
    private final SealedStore<CheckIn, Since> answers;
    private final Enrollments enrollments;

    @Inject
    public CheckIns(EntityManager entities, Vault vault, Randomness randomness, Enrollments enrollments) {
        this.entities = entities;
        this.answers = new SealedStore<>(entities, vault, randomness, SHAPE);
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
            SealedKey key = SealedKey.of(person);
            CheckIn row = answers.first(key);
            row.answered(now);
            answers.write(key, row, since);
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
        return answers.openAll(SealedKey.of(person), newest(person)).stream()
                .map(SealedStore.OpenRow::value)
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
