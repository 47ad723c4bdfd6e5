package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.content.Course;
import org.alongside.content.SampleCourse;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourseShelfTest {

    private static final Course BUILT_IN = SampleCourse.course();
    private static final String CHAIRS = BUILT_IN.slug().value();

    private static final String OWN = "0b8f1a52-6a0c-4f0e-9d57-3f1f3f6d2a";
    private static final String OTHER = "1b8f1a52-6a0c-4f0e-9d57-3f1f3f6d2a";

    private final CourseShelf shelf = new CourseShelf(List.of(BUILT_IN));

    /** The sample under another name, with uuids that begin like this, and in another version. */
    private static Course like(String slug, String prefix, String version) {
        Map<String, String> files = new TreeMap<>();
        SampleCourse.files()
                .byPath()
                .forEach((path, text) -> files.put(
                        path,
                        text.replace("slug: " + CHAIRS, "slug: " + slug)
                                .replace("version: 1.2.0", "version: " + version)
                                .replace(OWN, prefix)));
        return CourseReader.read(slug, TextFiles.of(files)).orElseThrow();
    }

    private static String told(Read<List<Course>> read) {
        return read.orElseThrow().stream()
                        .sorted(Comparator.comparing(Course::slug))
                        .map(course -> course.slug() + " " + course.version())
                        .collect(Collectors.joining(", "))
                + (read.findings().list().isEmpty() ? "" : "\n" + read.findings());
    }

    @Test
    @DisplayName("CONTENT-21 a course of the folder stands beside the built-in ones, or in the place of its namesake")
    void beside() {
        assertEquals(CHAIRS + " " + BUILT_IN.version(), told(shelf.take("own", List.of(), List.of())));
        Course other = like("another", OTHER, "1.0.0");
        Course namesake = like(CHAIRS, OWN, "9.0.0");
        assertEquals(
                "another 1.0.0, " + CHAIRS + " 9.0.0",
                told(shelf.take("own", List.of("another", CHAIRS), List.of(other, namesake))));
        assertEquals(
                CHAIRS + " " + BUILT_IN.version(),
                told(shelf.take("own", List.of(), List.of())),
                "a folder that was taken away leaves the built-in one");
    }

    @Test
    @DisplayName("CONTENT-21 a course that does not read any more goes on as it last did, until it does again")
    void lastGood() {
        assertEquals(
                CHAIRS + " " + BUILT_IN.version(),
                told(shelf.take("own", List.of("another"), List.of())),
                "one that never read well does not serve");
        shelf.take("own", List.of("another"), List.of(like("another", OTHER, "1.0.0")));
        assertEquals(
                "another 1.0.0, " + CHAIRS + " " + BUILT_IN.version(),
                told(shelf.take("own", List.of("another"), List.of())));
        assertEquals(
                "another 1.1.0, " + CHAIRS + " " + BUILT_IN.version(),
                told(shelf.take("own", List.of("another"), List.of(like("another", OTHER, "1.1.0")))));
    }

    @Test
    @DisplayName("CONTENT-21 one that has the uuid of another course is refused, and the others serve")
    void sameUuid() {
        Course thief = like("another", OWN, "1.0.0");
        assertEquals(
                CHAIRS + " " + BUILT_IN.version()
                        + "\nERROR own/another  a uuid of this course stands in another course already",
                told(shelf.take("own", List.of("another"), List.of(thief))));
    }
}
