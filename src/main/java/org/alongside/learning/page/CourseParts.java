package org.alongside.learning.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.policy.Availability;

/** Makes the doors to the modules of a course, each with how far its reader is in it. */
@Dependent
class CourseParts {

    @Inject
    Visit visit;

    /** One module of a course. @param language of its title */
    public record CoursePart(UUID id, String title, String language, String hint) {}

    /** @param done the steps that the reader has done */
    List<CoursePart> of(Course course, Set<UUID> done) {
        return course.modules().stream().map(module -> part(module, done)).toList();
    }

    private CoursePart part(CourseModule module, Set<UUID> done) {
        long finished = module.steps().stream()
                .filter(step -> done.contains(step.uuid()))
                .count();
        String hint = Availability.isWhole(module, done)
                ? visit.say("path.part.whole")
                : visit.say("path.part.some", finished, module.steps().size());
        String language = module.title().languageFor(visit.language());
        return new CoursePart(module.uuid(), module.title().in(visit.language()), language, hint);
    }
}
