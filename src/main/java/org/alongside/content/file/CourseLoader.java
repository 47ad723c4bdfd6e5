package org.alongside.content.file;

import java.util.List;
import org.alongside.content.CourseLibrary;
import org.alongside.kernel.Findings;
import org.alongside.kernel.TextFiles;

/**
 * A folder of courses becomes a library. A course with an ERROR is refused whole, and the rest serve; nothing is
 * thrown.
 */
public final class CourseLoader {

    private CourseLoader() {}

    /**
     * @param root how the author calls the folder in findings, {@code course-content}
     * @param files what stands below it; each folder at its top with a {@code course.yaml} is a course
     */
    public static CourseLoading load(String root, TextFiles files) {
        return new CourseLoading(new CourseLibrary(List.of()), new Findings());
    }
}
