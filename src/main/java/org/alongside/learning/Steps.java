package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.Availability;
import org.alongside.vault.Randomness;

/**
 * What a person has done. Finishing a step may complete the own part of its module, and that is told to whoever listens
 * ({@link OwnPartCompleted}), in the same transaction: either all of it has happened, or nothing.
 */
@Dependent
@Transactional
public class Steps {

    private final EntityManager entities;
    private final CourseLibrary courses;
    private final Randomness randomness;
    private final Event<OwnPartCompleted> completions;

    @Inject
    public Steps(
            EntityManager entities, CourseLibrary courses, Randomness randomness, Event<OwnPartCompleted> completions) {
        this.entities = entities;
        this.courses = courses;
        this.randomness = randomness;
        this.completions = completions;
    }

    /**
     * Marks a solo or parallel step as done. Doing it again changes nothing.
     *
     * @throws NotEnrolled where no such step serves in a course this person has taken up
     */
    public void finish(PersonId person, UUID step, Instant now) {
        CourseModule module = courses.moduleOfStep(step)
                .filter(m -> m.step(step).isPresent())
                .orElseThrow(() -> new NotEnrolled(step));
        Course course = courses.courseOfModule(module.uuid()).orElseThrow();
        // Two tabs that finish the last two steps at once must not overlook each other.
        new Enrollments(entities, courses, randomness)
                .hold(person, course.uuid())
                .orElseThrow(() -> new NotEnrolled(step));
        Set<UUID> done = done(person, course);
        if (!done.contains(step)) {
            entities.persist(new StepDone(randomness.id(), person, step, now));
            entities.flush();
        }
        completeIfWhole(person, module, now);
    }

    /** The steps of this course that the person has done; also empty where no such course serves. */
    public Set<UUID> done(PersonId person, UUID course) {
        return courses.course(course).map(c -> done(person, c)).orElse(Set.of());
    }

    private Set<UUID> done(PersonId person, Course course) {
        List<UUID> steps = course.steps().stream().map(Step::uuid).toList();
        return entities.createQuery("select d from StepDone d where d.person = :person", StepDone.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(StepDone::step)
                .filter(steps::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void completeIfWhole(PersonId person, CourseModule module, Instant now) {
        Course course = courses.courseOfModule(module.uuid()).orElseThrow();
        if (Availability.isWhole(module, done(person, course))) {
            Optional<OwnPartCompleted> first = new OwnParts(entities, randomness).complete(person, module.uuid(), now);
            first.ifPresent(completions::fire);
        }
    }
}
