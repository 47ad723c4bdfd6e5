package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.StepPlace;
import org.alongside.kernel.PersonId;

/** What serves of the courses that a person has taken up. Everything else is not there for them. */
@Dependent
public class OwnCourses {

    private final CourseLibrary library;
    private final Enrollments enrollments;

    @Inject
    public OwnCourses(CourseLibrary library, Enrollments enrollments) {
        this.library = library;
        this.enrollments = enrollments;
    }

    public Optional<StepPlace> step(PersonId person, UUID step) {
        return library.place(step).filter(place -> has(person, place.course()));
    }

    public Optional<CourseModule> module(PersonId person, UUID module) {
        return library.courseOfModule(module)
                .filter(course -> has(person, course))
                .flatMap(course -> course.module(module));
    }

    private boolean has(PersonId person, Course course) {
        return enrollments.of(person, course.uuid()).isPresent();
    }
}
