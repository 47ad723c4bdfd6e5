package org.alongside.learning.offering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.OfferingOutline;
import org.alongside.content.offering.Offerings;
import org.alongside.content.offering.Target;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Enrollments;

/** The courses that serve, each as a whole. It reports nothing: what can be reported are its modules. */
@Dependent
public class OfferedCourses implements Offerings {

    /** The kind of target that a course is. */
    public static final String KIND = "course";

    private final CourseLibrary courses;
    private final Enrollments enrollments;

    @Inject
    public OfferedCourses(CourseLibrary courses, Enrollments enrollments) {
        this.courses = courses;
        this.enrollments = enrollments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Offering> all() {
        return courses.courses().stream().map(OfferedCourses::offering).toList();
    }

    @Override
    public void takeUp(PersonId person, UUID id, Instant now) {
        enrollments.enroll(person, id, now);
    }

    private static Offering offering(Course course) {
        int minutes =
                course.modules().stream().mapToInt(CourseModule::ownMinutes).sum();
        return new Offering(
                new Target(KIND, course.uuid()),
                course.title(),
                new OfferingOutline(
                        course.summary(),
                        course.modules().stream().map(CourseModule::title).toList(),
                        minutes),
                LearningAddresses.PATH,
                Optional.empty());
    }
}
