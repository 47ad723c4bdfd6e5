package org.alongside.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.kernel.Slug;
import org.alongside.learning.Samples;

/** Three courses with four joint steps each; the one that can open stands last. */
final class WideCourses {

    static final CourseLibrary LIBRARY = new CourseLibrary(List.of(course("a", 4), course("b", 4), last()));

    private WideCourses() {}

    static List<UUID> jointSteps() {
        return LIBRARY.courses().stream()
                .flatMap(course -> course.jointSteps().stream())
                .map(JointStep::uuid)
                .toList();
    }

    private static Course last() {
        List<JointStep> joint = new ArrayList<>(joint("z", 3, List.of(Samples.LAST.uuid())));
        joint.add(TwoPeople.LOOK);
        return course(
                Samples.COURSE,
                Samples.COURSE.uuid(),
                "z",
                List.of(module(Samples.HOUR, Samples.HOUR.uuid(), joint), Samples.LINE));
    }

    private static Course course(String slug, int joint) {
        CourseModule module = new CourseModule(
                Samples.id("module " + slug),
                new Slug(slug),
                Samples.HOUR.title(),
                Samples.HOUR.aim(),
                true,
                List.of(),
                joint(slug, joint, List.of(Samples.PAPER.uuid())),
                Samples.HOUR.jointLine());
        return course(Samples.COURSE, Samples.id("course " + slug), slug, List.of(module));
    }

    private static Course course(Course like, UUID uuid, String slug, List<CourseModule> modules) {
        return new Course(
                uuid,
                new Slug(slug),
                like.version(),
                like.order(),
                like.languages(),
                like.title(),
                like.summary(),
                like.entries(),
                like.placement(),
                modules);
    }

    private static CourseModule module(CourseModule like, UUID uuid, List<JointStep> joint) {
        return new CourseModule(
                uuid,
                like.slug(),
                like.title(),
                like.aim(),
                like.reportsOwnCompletion(),
                like.steps(),
                joint,
                like.jointLine());
    }

    private static List<JointStep> joint(String slug, int count, List<UUID> prerequisites) {
        List<JointStep> steps = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            JointStep like = TwoPeople.LOOK;
            steps.add(new JointStep(
                    Samples.id("joint " + slug + n),
                    new Slug(slug + n),
                    0,
                    n % 2 == 0,
                    like.minutes(),
                    like.mode(),
                    Optional.empty(),
                    like.properties(),
                    prerequisites,
                    like.title(),
                    like.hint(),
                    like.markdown()));
        }
        return steps;
    }
}
