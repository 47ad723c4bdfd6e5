package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.content.SampleCourse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCoursesTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    @DisplayName("CONTENT-11 courses without an error end with 0")
    void good() {
        assertEquals(0, run(SampleCourse.FOLDER.resolve("good")));
        assertEquals("1 course can be published.\n", output());
    }

    @Test
    @DisplayName("CONTENT-11 an error is printed with file and line, and ends with 2")
    void broken() throws IOException {
        Path course = Files.createDirectory(folder.resolve("a-course"));
        Files.writeString(course.resolve("course.yaml"), "slug: a-course\ncolour: blue\n");
        assertEquals(2, run(folder));
        assertTrue(output().contains("a-course/course.yaml:2  'colour' is not a key that is known here\n"));
        assertTrue(output().endsWith("0 courses can be published.\n"));
    }

    @Test
    @DisplayName("CONTENT-11 a folder that is missing, or has no course in it, ends with 2")
    void nothing() {
        assertEquals(2, run(folder.resolve("nowhere")));
        assertTrue(output().endsWith("there is no such folder\n"));
        assertEquals(2, run(folder));
    }

    private int run(Path courses) {
        return LintCourses.run(courses, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
