package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.PulseRhythm;
import org.alongside.vault.random.Randomness;

/** Says whether the short look at one's own week is offered now, and lets a week go. */
@Dependent
@Transactional
public class Pulses {

    private final EntityManager entities;
    private final Enrollments enrollments;
    private final Delivery delivery;
    private final Randomness randomness;

    @Inject
    public Pulses(EntityManager entities, Enrollments enrollments, Delivery delivery, Randomness randomness) {
        this.entities = entities;
        this.enrollments = enrollments;
        this.delivery = delivery;
        this.randomness = randomness;
    }

    /** Whether the own path offers it now; never before the first course was taken up. */
    public boolean isOffered(PersonId person, Instant now) {
        Optional<Instant> began =
                enrollments.of(person).stream().map(Enrollment::enrolledAt).min(Instant::compareTo);
        Optional<Instant> sent = delivery.submittedAt(person, PlacementInstruments.PULSE);
        return PulseRhythm.isOffered(new PulseRhythm.Marks(began, sent, putOff(person)), now);
    }

    /** Lets this week go, if it was offered; a second press of the same button does nothing. */
    public void putOff(PersonId person, Instant now) {
        if (isOffered(person, now)) {
            entities.persist(new PulsePutOff(randomness.id(), person, now));
            entities.flush();
        }
    }

    private Optional<Instant> putOff(PersonId person) {
        return entities.createQuery(
                        "select p from PulsePutOff p where p.person = :person order by p.putOffAt desc",
                        PulsePutOff.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .map(PulsePutOff::putOffAt)
                .findFirst();
    }
}
