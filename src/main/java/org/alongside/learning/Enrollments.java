package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.CourseLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/** Who has taken up which course. Asking twice is harmless: the first time counts. */
@Dependent
@Transactional
public class Enrollments {

    private final EntityManager entities;
    private final CourseLibrary courses;
    private final Randomness randomness;

    @Inject
    public Enrollments(EntityManager entities, CourseLibrary courses, Randomness randomness) {
        this.entities = entities;
        this.courses = courses;
        this.randomness = randomness;
    }

    /**
     * Takes up a course, or gives back what stands since the first time.
     *
     * @throws IllegalArgumentException where no such course serves
     */
    public Enrollment enroll(PersonId person, UUID course, Instant now) {
        if (courses.course(course).isEmpty()) {
            throw new IllegalArgumentException("no course serves under " + course);
        }
        return of(person, course).orElseGet(() -> begin(person, course, now));
    }

    public Optional<Enrollment> of(PersonId person, UUID course) {
        return one(person, course, LockModeType.NONE);
    }

    /** All of this person's, in the order in which they began. */
    public List<Enrollment> of(PersonId person) {
        return entities.createQuery(
                        "select e from Enrollment e where e.person = :person order by e.enrolledAt, e.id",
                        Enrollment.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /**
     * As {@link #of(PersonId, UUID)}, held to the end of the transaction, so that two tabs finish one after another.
     */
    Optional<Enrollment> hold(PersonId person, UUID course) {
        return one(person, course, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of two tabs at once one begins, and both have what it began. */
    private Enrollment begin(PersonId person, UUID course, Instant now) {
        entities.createNativeQuery("insert into learning_enrollment (id, person, course, enrolled_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, randomness.id())
                .setParameter(2, person.value())
                .setParameter(3, course)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return of(person, course).orElseThrow();
    }

    private Optional<Enrollment> one(PersonId person, UUID course, LockModeType lock) {
        return entities.createQuery(
                        "select e from Enrollment e where e.person = :person and e.course = :course", Enrollment.class)
                .setParameter("person", person.value())
                .setParameter("course", course)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
