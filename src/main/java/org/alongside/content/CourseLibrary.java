package org.alongside.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The courses that serve, in the order of their slugs. It is built once at start-up from what
 * {@link org.alongside.content.file.CourseLoader} could publish, and answers by uuid.
 */
public final class CourseLibrary {

    private final List<Course> courses;
    private final Map<UUID, StepPlace> places = new HashMap<>();
    private final Map<UUID, CourseModule> modules = new HashMap<>();
    private final Map<UUID, Course> coursesOfModules = new HashMap<>();
    private final Map<UUID, CourseModule> modulesOfJointSteps = new HashMap<>();

    /** @throws IllegalArgumentException where two things in it share one uuid */
    public CourseLibrary(List<Course> courses) {
        this.courses =
                courses.stream().sorted(Comparator.comparing(Course::slug)).toList();
        Set<UUID> seen = new HashSet<>();
        for (UUID uuid : (Iterable<UUID>) courses.stream().flatMap(CourseLibrary::uuids)::iterator) {
            if (!seen.add(uuid)) {
                throw new IllegalArgumentException("two things share the uuid " + uuid);
            }
        }
        this.courses.forEach(course -> course.modules().forEach(module -> keep(course, module)));
    }

    private void keep(Course course, CourseModule module) {
        modules.put(module.uuid(), module);
        coursesOfModules.put(module.uuid(), course);
        module.steps().forEach(step -> places.put(step.uuid(), new StepPlace(course, module, step)));
        module.jointSteps().forEach(step -> modulesOfJointSteps.put(step.uuid(), module));
    }

    /** The uuids of a course and of all that is in it. */
    public static Stream<UUID> uuids(Course course) {
        return Stream.of(
                        Stream.of(course.uuid()),
                        course.modules().stream().map(CourseModule::uuid),
                        course.steps().stream().map(Step::uuid),
                        course.jointSteps().stream().map(JointStep::uuid))
                .flatMap(uuids -> uuids);
    }

    public List<Course> courses() {
        return courses;
    }

    public Optional<Course> course(UUID id) {
        return courses.stream().filter(c -> c.uuid().equals(id)).findFirst();
    }

    public Optional<CourseModule> module(UUID id) {
        return Optional.ofNullable(modules.get(id));
    }

    public Optional<Course> courseOfModule(UUID module) {
        return Optional.ofNullable(coursesOfModules.get(module));
    }

    /** An own step, solo or parallel, with its module and course. */
    public Optional<StepPlace> place(UUID step) {
        return Optional.ofNullable(places.get(step));
    }

    /** An own step, solo or parallel. */
    public Optional<Step> step(UUID id) {
        return place(id).map(StepPlace::step);
    }

    public Optional<JointStep> jointStep(UUID id) {
        return Optional.ofNullable(modulesOfJointSteps.get(id)).flatMap(module -> module.jointStep(id));
    }

    /** The module of a step, be it own or joint. */
    public Optional<CourseModule> moduleOfStep(UUID step) {
        return place(step).map(StepPlace::module).or(() -> Optional.ofNullable(modulesOfJointSteps.get(step)));
    }
}
