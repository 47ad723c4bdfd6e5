package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.Step;
import org.alongside.content.StepPlace;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.Availability;
import org.alongside.vault.random.Randomness;

/**
 * What a person has done. Finishing a step may complete the own part of its module ({@link OwnParts}), in the same
 * transaction: either all of it has happened, or nothing.
 */
@Dependent
@Transactional
public class Steps {

    private final EntityManager entities;
    private final CourseLibrary courses;
    private final Randomness randomness;
    private final Enrollments enrollments;
    private final OwnParts ownParts;

    @Inject
    public Steps(
            EntityManager entities,
            CourseLibrary courses,
            Randomness randomness,
            Enrollments enrollments,
            OwnParts ownParts) {
        this.entities = entities;
        this.courses = courses;
        this.randomness = randomness;
        this.enrollments = enrollments;
        this.ownParts = ownParts;
    }

    /**
     * Marks a solo or parallel step as done. Doing it again changes nothing.
     *
     * @throws NotEnrolled where no such step serves in a course this person has taken up
     */
    public void finish(PersonId person, UUID step, Instant now) {
        StepPlace place = courses.place(step).orElseThrow(() -> new NotEnrolled(step));
        Course course = place.course();
        // Two tabs that finish the last two steps at once must not overlook each other.
        enrollments.hold(person, course.uuid()).orElseThrow(() -> new NotEnrolled(step));
        Set<UUID> done = new HashSet<>(done(person, course));
        if (done.add(step)) {
            entities.persist(new StepDone(randomness.id(), person, step, now));
            entities.flush();
        }
        if (Availability.isWhole(place.module(), done)) {
            ownParts.complete(person, place.module().uuid(), now);
        }
    }

    /** The steps of this course that the person has done; also empty where no such course serves. */
    public Set<UUID> done(PersonId person, UUID course) {
        return courses.course(course).map(c -> done(person, c)).orElse(Set.of());
    }

    private Set<UUID> done(PersonId person, Course course) {
        return doneAmong(person, course.steps().stream().map(Step::uuid).toList());
    }

    /** When the person finished this step; empty where they have not. */
    public Optional<Instant> doneAt(PersonId person, UUID step) {
        return entities.createQuery(
                        "select d.doneAt from StepDone d where d.person = :person and d.step = :step", Instant.class)
                .setParameter("person", person.value())
                .setParameter("step", step)
                .getResultStream()
                .findFirst();
    }

    /** Which of these steps the person has done, whatever course they are of. */
    public Set<UUID> doneAmong(PersonId person, Collection<UUID> steps) {
        if (steps.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select d.step from StepDone d where d.person = :person and d.step in :steps", UUID.class)
                .setParameter("person", person.value())
                .setParameter("steps", steps)
                .getResultList());
    }
}
