package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.content.Step;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The courses of this project itself. */
class ContentLintTest {

    private static final String FOLDER = "course-content";
    private static final Set<String> FOR_ONE = Set.of("on-my-own-ground", "asking-together");
    private static final TextFiles FILES = TextFiles.below(Path.of(FOLDER));
    private static final Read<LoadedCourses> LOADING = CourseLoader.load(FOLDER, FILES);

    @Test
    @DisplayName("CONTENT-12 the courses in the project have no finding, and there are courses")
    void noFinding() {
        assertEquals("", LOADING.findings().toString());
        assertFalse(LOADING.orElseThrow().library().courses().isEmpty(), "there are courses in " + FOLDER);
        assertEquals(
                FILES.folders().size(),
                LOADING.orElseThrow().library().courses().size());
    }

    @Test
    @DisplayName("CONTENT-12 S2-41 the first joint step of a course is of size 0 and not about staying")
    void firstJointStep() {
        for (Course course : LOADING.orElseThrow().library().courses()) {
            course.jointSteps().stream().findFirst().ifPresent(first -> {
                assertEquals(JointStep.SMALLEST, first.size());
                assertFalse(first.staying());
            });
        }
    }

    @Test
    @DisplayName(
            "CONTENT-12 each course has pages for whoever chose where to begin, and those for one person are for no"
                    + " leaning and have no step for two")
    void choices() {
        for (Course course : LOADING.orElseThrow().library().courses()) {
            boolean forOne = FOR_ONE.contains(course.slug().value());
            assertTrue(course.steps().stream().anyMatch(Step::hasTextsByTrack), course.slug() + " has texts by track");
            assertEquals(!forOne, course.hasTextsByLeaning());
            assertEquals(forOne, course.jointSteps().isEmpty());
        }
    }

    @Test
    @DisplayName("CONTENT-12 each course and each module tells its makers why it is as it is")
    void design() {
        for (Course course : LOADING.orElseThrow().library().courses()) {
            assertTrue(FILES.has(course.slug() + "/.meta/design.md"), course.slug() + " has a design");
            for (CourseModule module : course.modules()) {
                String path = course.slug() + "/modules/" + module.slug() + "/.meta/design.md";
                assertTrue(FILES.has(path), path + " is there");
            }
        }
    }
}
