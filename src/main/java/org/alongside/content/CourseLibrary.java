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
import org.alongside.kernel.Finding;

/**
 * The courses that serve, in their order, which answers by uuid. It is built at the start from what {@link
 * org.alongside.content.file.CourseLoader} could publish; where an author works on a folder of courses, it serves what
 * stands there from the moment on at which they save it. What people did and wrote hangs on uuids and part ids, and so
 * finds its place in the text that came.
 */
public final class CourseLibrary {

    private volatile Index serving;

    /** @throws IllegalArgumentException where two things in it share one uuid */
    public CourseLibrary(List<Course> courses) {
        serving = new Index(courses, List.of(), 0);
    }

    /**
     * Serves these from now on, in place of those before.
     *
     * @param findings what is wrong in the folder that they came from
     * @throws IllegalArgumentException where two things in them share one uuid; those before go on then
     */
    public synchronized void serve(List<Course> courses, List<Finding> findings) {
        serving = new Index(courses, findings, serving.edition + 1);
    }

    /** How often it was given other courses: 0 where nobody works on them. */
    public int edition() {
        return serving.edition;
    }

    /** What is wrong in the folder on which somebody works, as it stands now. */
    public List<Finding> findings() {
        return serving.findings;
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
        return serving.courses;
    }

    public Optional<Course> course(UUID id) {
        return courses().stream().filter(c -> c.uuid().equals(id)).findFirst();
    }

    public Optional<CourseModule> module(UUID id) {
        return Optional.ofNullable(serving.modules.get(id));
    }

    public Optional<Course> courseOfModule(UUID module) {
        return Optional.ofNullable(serving.coursesOfModules.get(module));
    }

    /** An own step, solo or parallel, with its module and course. */
    public Optional<StepPlace> place(UUID step) {
        return Optional.ofNullable(serving.places.get(step));
    }

    /** An own step, solo or parallel. */
    public Optional<Step> step(UUID id) {
        return place(id).map(StepPlace::step);
    }

    public Optional<JointStep> jointStep(UUID id) {
        return moduleOfJointStep(id).flatMap(module -> module.jointStep(id));
    }

    /** The module of a step, be it own or joint. */
    public Optional<CourseModule> moduleOfStep(UUID step) {
        return place(step).map(StepPlace::module).or(() -> moduleOfJointStep(step));
    }

    private Optional<CourseModule> moduleOfJointStep(UUID step) {
        return Optional.ofNullable(serving.modulesOfJointSteps.get(step));
    }

    /** What serves at one time, to be found by uuid. */
    private static final class Index {

        private final List<Course> courses;
        private final List<Finding> findings;
        private final int edition;
        private final Map<UUID, StepPlace> places = new HashMap<>();
        private final Map<UUID, CourseModule> modules = new HashMap<>();
        private final Map<UUID, Course> coursesOfModules = new HashMap<>();
        private final Map<UUID, CourseModule> modulesOfJointSteps = new HashMap<>();

        Index(List<Course> courses, List<Finding> findings, int edition) {
            this.findings = List.copyOf(findings);
            this.edition = edition;
            this.courses = courses.stream()
                    .sorted(Comparator.comparingInt(Course::order).thenComparing(Course::slug))
                    .toList();
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
    }
}
