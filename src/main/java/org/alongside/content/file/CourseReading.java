package org.alongside.content.file;

import java.util.Optional;
import org.alongside.content.Course;
import org.alongside.kernel.Findings;

/** What one folder gave: a course, if nothing in it is an error, and everything an author should know. */
public final class CourseReading {

    private final Optional<Course> course;
    private final CourseNotes notes;

    CourseReading(Optional<Course> course, CourseNotes notes) {
        this.course = course;
        this.notes = notes;
    }

    /** The course as it was read; it has been read, not yet linted. */
    public Optional<Course> course() {
        return course;
    }

    public Findings findings() {
        return notes.findings();
    }

    CourseNotes notes() {
        return notes;
    }
}
