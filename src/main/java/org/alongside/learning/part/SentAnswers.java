package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.assessment.attempt.AttemptSubmitted;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.Step;
import org.alongside.content.part.Questionnaire;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.learning.Enrollments;
import org.alongside.learning.Steps;
import org.alongside.learning.policy.part.PartFacts;

/**
 * Answers that were sent complete the questionnaire of a step, in the same transaction: the first step in a course that
 * offers it and is not done yet. Where nothing else on that step is left to do, the step is done with it, and perhaps
 * the own part of its module.
 */
@Dependent
@Transactional
public class SentAnswers {

    private final CourseLibrary library;
    private final Enrollments enrollments;
    private final Steps steps;
    private final Delivery delivery;
    private final PartViews views;
    private final PartBoxes boxes;

    @Inject
    public SentAnswers(
            CourseLibrary library,
            Enrollments enrollments,
            Steps steps,
            Delivery delivery,
            PartViews views,
            PartBoxes boxes) {
        this.library = library;
        this.enrollments = enrollments;
        this.steps = steps;
        this.delivery = delivery;
        this.views = views;
        this.boxes = boxes;
    }

    void complete(@Observes AttemptSubmitted sent) {
        coursesOf(sent.person())
                .forEach(course -> next(sent.person(), course, sent.instrument())
                        .filter(step -> isDone(sent.person(), step, sent.instrument()))
                        .ifPresent(step -> steps.finish(sent.person(), step.uuid(), sent.at())));
    }

    private Optional<Step> next(PersonId person, Course course, Slug instrument) {
        List<Step> offering = offering(course, instrument);
        Set<UUID> done = offering.isEmpty() ? Set.of() : steps.done(person, course.uuid());
        return offering.stream().filter(step -> !done.contains(step.uuid())).findFirst();
    }

    private boolean isDone(PersonId person, Step step, Slug instrument) {
        PartFacts facts = new PartFacts(
                false,
                part -> boxes.isLeft(person, step.uuid(), part.id()),
                other -> other.equals(instrument)
                        || delivery.submittedAt(person, other).isPresent());
        return views.areDone(step.parts(), facts);
    }

    /** The step to come back to from these questions: the last one done that offers them, else the first. */
    public Optional<Step> cameFrom(PersonId person, Slug instrument) {
        for (Course course : coursesOf(person)) {
            List<Step> offering = offering(course, instrument);
            if (!offering.isEmpty()) {
                Set<UUID> done = steps.done(person, course.uuid());
                return Optional.of(offering.stream()
                        .filter(step -> done.contains(step.uuid()))
                        .reduce((earlier, later) -> later)
                        .orElse(offering.get(0)));
            }
        }
        return Optional.empty();
    }

    private List<Course> coursesOf(PersonId person) {
        return enrollments.of(person).stream()
                .flatMap(enrollment -> library.course(enrollment.course()).stream())
                .toList();
    }

    private static List<Step> offering(Course course, Slug instrument) {
        return course.steps().stream()
                .filter(step -> step.parts(Questionnaire.class).stream()
                        .anyMatch(part -> part.instrument().equals(instrument)))
                .toList();
    }
}
