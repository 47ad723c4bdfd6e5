package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCourseCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int drawn;

    private int makes(Path course) throws IOException {
        out.reset();
        return NewCourseCommand.run(
                course.toString(), () -> new UUID(4, ++drawn), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("CONTENT-22 a new course reads without a finding, and no uuid stands in it twice")
    void reads() throws IOException {
        Path course = folder.resolve("my-course");
        assertEquals(0, makes(course), printed());
        assertEquals(4, drawn, "a course, a module and two steps");
        out.reset();
        assertEquals(
                0,
                LintCommand.run(List.of(course.toString()), new PrintStream(out, true, StandardCharsets.UTF_8)),
                printed());
        assertEquals("1 course, 0 instrument versions: 0 errors, 0 warnings\n", printed());
        assertTrue(Files.readString(course.resolve("course.yaml")).contains("slug: my-course"));
    }

    @Test
    @DisplayName("CONTENT-22 what stands there already is left as it is, and a name that is no slug makes nothing")
    void refuses() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertEquals(1, makes(taken));
        assertTrue(printed().startsWith("There is something at "), printed());
        assertEquals(1, makes(folder.resolve("My Course")));
        assertTrue(printed().startsWith("A course's folder is named by its slug"), printed());
        assertFalse(Files.exists(folder.resolve("My Course")));
        assertEquals(1, NewCourseCommand.run("", UUID::randomUUID, new PrintStream(out)));
    }
}
