package org.alongside.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The courses that serve, in the order of their slugs. It is built once at start-up from what
 * {@link org.alongside.content.file.CourseLoader} could publish, and answers by uuid.
 */
public final class CourseLibrary {

    private final List<Course> courses;
    private final Map<UUID, StepPlace> places = new HashMap<>();

    /** @throws IllegalArgumentException where two things in it share one uuid */
    public CourseLibrary(List<Course> courses) {
        this.courses = courses.stream()
                .sorted(java.util.Comparator.comparing(Course::slug))
                .toList();
        Set<UUID> seen = new HashSet<>();
        for (UUID uuid : (Iterable<UUID>) courses.stream().flatMap(CourseLibrary::uuids)::iterator) {
            if (!seen.add(uuid)) {
                throw new IllegalArgumentException("two things share the uuid " + uuid);
            }
        }
        this.courses.forEach(this::keepPlaces);
    }

    private void keepPlaces(Course course) {
        course.modules()
                .forEach(module ->
                        module.steps().forEach(step -> places.put(step.uuid(), new StepPlace(course, module, step))));
    }

    /** The uuids of a course and of all that is in it. */
    public static java.util.stream.Stream<UUID> uuids(Course course) {
        return java.util.stream.Stream.of(
                        java.util.stream.Stream.of(course.uuid()),
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
        return courses.stream().flatMap(c -> c.module(id).stream()).findFirst();
    }

    public Optional<Course> courseOfModule(UUID module) {
        return courses.stream().filter(c -> c.module(module).isPresent()).findFirst();
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
        return modules().flatMap(m -> m.jointStep(id).stream()).findFirst();
    }

    /** The module of a step, be it own or joint. */
    public Optional<CourseModule> moduleOfStep(UUID step) {
        return modules()
                .filter(m -> m.step(step).isPresent() || m.jointStep(step).isPresent())
                .findFirst();
    }

    private java.util.stream.Stream<CourseModule> modules() {
        return courses.stream().flatMap(c -> c.modules().stream());
    }
}
