package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The course with which walks look at the newer kinds of part is one that an author could hand in. */
class ToolsInUseTest {

    @Test
    @DisplayName("CONTENT-12 the linter has nothing to say of the course in which each newer kind of part is in use")
    void clean() {
        Path folder = Path.of("src/test/resources/course-content/in-use");
        assertEquals(
                "",
                CourseLoader.load("in-use", TextFiles.below(folder)).findings().toString());
    }
}
