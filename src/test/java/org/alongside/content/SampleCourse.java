package org.alongside.content;

import java.nio.file.Path;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.file.CourseReader;
import org.alongside.kernel.TextFiles;

/** The course <em>Two chairs</em> of the tests: one module, each kind of step, English and Spanish. */
public final class SampleCourse {

    /** Where the good course and its broken sisters are. */
    public static final Path FOLDER = Path.of("src/test/resources/course-content");

    public static final String NAME = "two-chairs";

    private SampleCourse() {}

    public static TextFiles files() {
        return TextFiles.below(FOLDER.resolve("good").resolve(NAME));
    }

    public static Course course() {
        return CourseReader.read(NAME, files()).orElseThrow();
    }

    public static CourseLibrary library() {
        return CourseLoader.load("good", TextFiles.below(FOLDER.resolve("good")))
                .orElseThrow()
                .library();
    }

    public static CourseModule module() {
        return course().modules().get(0);
    }

    /** The own step of this slug. */
    public static Step step(String slug) {
        return module().steps().stream()
                .filter(s -> s.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The joint step of this slug. */
    public static JointStep jointStep(String slug) {
        return module().jointSteps().stream()
                .filter(s -> s.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
