package org.alongside.learning.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;

/**
 * Which own step a person may do now. Nothing is locked: every step of a course one has taken up may be opened, and a
 * finished one may be done again. The order of the course only marks one step as the next.
 *
 * <p>The arguments are the whole of what it may depend on: the course's definition and the person's own finished steps
 * (INV-10). There is no place to hand in anything about anybody else, nor about a score, an entry or a hold.
 */
public final class Availability {

    private Availability() {}

    /** How a step stands on its owner's outline. */
    public enum Mark {
        DONE,
        NEXT,
        OPEN
    }

    /**
     * One line of an outline.
     *
     * @param number from 1, in the order of the module
     */
    public record OwnStep(Step step, int number, Mark mark) {}

    /** Every own step of the module, in its order; the first that is not done is marked as the next. */
    public static List<OwnStep> of(CourseModule module, Set<UUID> done) {
        Optional<Step> next = firstOpen(module.steps(), done);
        List<OwnStep> outline = new ArrayList<>();
        for (Step step : module.steps()) {
            outline.add(new OwnStep(step, outline.size() + 1, mark(step, next, done)));
        }
        return List.copyOf(outline);
    }

    /** The first step of the course that is not done; empty where all are. */
    public static Optional<Step> next(Course course, Set<UUID> done) {
        return firstOpen(course.steps(), done);
    }

    /** Where a person goes from this step: the next one not done after it, else the first one left before it. */
    public static Optional<Step> after(CourseModule module, UUID step, Set<UUID> done) {
        List<UUID> order = module.steps().stream().map(Step::uuid).toList();
        int here = order.indexOf(step);
        return firstOpen(module.steps().subList(here + 1, order.size()), done)
                .or(() -> firstOpen(module.steps().subList(0, Math.max(here, 0)), done));
    }

    /** Whether the own part is whole: all solo and parallel steps are done. Joint steps have no say. */
    public static boolean isWhole(CourseModule module, Set<UUID> done) {
        return firstOpen(module.steps(), done).isEmpty();
    }

    private static Mark mark(Step step, Optional<Step> next, Set<UUID> done) {
        if (done.contains(step.uuid())) {
            return Mark.DONE;
        }
        return next.filter(step::equals).isPresent() ? Mark.NEXT : Mark.OPEN;
    }

    private static Optional<Step> firstOpen(List<Step> steps, Set<UUID> done) {
        return steps.stream().filter(step -> !done.contains(step.uuid())).findFirst();
    }
}
