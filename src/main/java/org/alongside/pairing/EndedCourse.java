package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.content.CourseLibrary;
import org.alongside.content.JointStep;
import org.alongside.learning.EnoughForNow;

/**
 * When a course is enough for somebody, their yeses to its joint steps are taken back in every link, as they could do
 * one by one themselves ({@code 4-pairing.md} 4.3). A step that is open runs out; the other sees Resting, as ever; and
 * whoever takes the course up again says yes again, because an old yes is none.
 */
@Dependent
class EndedCourse {

    private final CourseLibrary library;
    private final Links links;
    private final Yeses yeses;

    @Inject
    EndedCourse(CourseLibrary library, Links links, Yeses yeses) {
        this.library = library;
        this.links = links;
        this.yeses = yeses;
    }

    void ended(@Observes EnoughForNow ending) {
        List<UUID> steps = library.course(ending.course()).stream()
                .flatMap(course -> course.jointSteps().stream())
                .map(JointStep::uuid)
                .toList();
        if (!steps.isEmpty()) {
            Map<UUID, Boolean> notNow = steps.stream().collect(Collectors.toMap(Function.identity(), step -> false));
            links.of(ending.person()).forEach(link -> yeses.keep(ending.person(), link, notNow, ending.at()));
        }
    }
}
