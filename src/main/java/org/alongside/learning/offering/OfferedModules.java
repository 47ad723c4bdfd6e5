package org.alongside.learning.offering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.content.offering.OfferedScore;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.OfferingOutline;
import org.alongside.content.offering.Offerings;
import org.alongside.content.offering.Target;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Enrollments;

/** The modules of all courses that serve. Whoever is sent to one takes up its course. */
@Dependent
public class OfferedModules implements Offerings {

    /** The kind of target that a module is. */
    public static final String KIND = "module";

    private final CourseLibrary courses;
    private final Enrollments enrollments;

    @Inject
    public OfferedModules(CourseLibrary courses, Enrollments enrollments) {
        this.courses = courses;
        this.enrollments = enrollments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Offering> all() {
        return courses.courses().stream()
                .flatMap(course -> course.modules().stream())
                .map(OfferedModules::offering)
                .toList();
    }

    @Override
    public Optional<Offering> find(UUID id) {
        return courses.module(id).map(OfferedModules::offering);
    }

    @Override
    public void takeUp(PersonId person, UUID id, Instant now) {
        UUID course = courses.courseOfModule(id)
                .map(Course::uuid)
                .orElseThrow(() -> new IllegalArgumentException("no module serves under " + id));
        enrollments.enroll(person, course, now);
    }

    private static Offering offering(CourseModule module) {
        return new Offering(
                new Target(KIND, module.uuid()),
                module.title(),
                new OfferingOutline(
                        module.aim(),
                        module.steps().stream()
                                .map(step -> title(step, module.title().languages()))
                                .toList(),
                        module.ownMinutes()),
                LearningAddresses.module(module.uuid()),
                module.reportsOwnCompletion() ? Optional.of(new OfferedScore(BigDecimal.ONE, true)) : Optional.empty());
    }

    private static LocalizedText title(Step step, Set<String> languages) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        languages.forEach(language -> byLanguage.put(language, step.title(language)));
        return new LocalizedText(byLanguage);
    }
}
