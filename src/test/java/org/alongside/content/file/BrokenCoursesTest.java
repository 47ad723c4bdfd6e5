package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.alongside.content.SampleCourse;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenCoursesTest {

    static List<BrokenCourse> broken() {
        List<BrokenCourse> all = BrokenCourse.all().toList();
        assertFalse(all.isEmpty(), "there are broken courses to read");
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("CONTENT-3 CONTENT-5 CONTENT-6 CONTENT-7 CONTENT-8 CONTENT-10 CONTENT-18 CONTENT-19 INV-19 "
            + "a broken course gives exactly its findings, all at once, with file and line")
    void givesExactlyItsFindings(BrokenCourse broken) {
        List<String> found = load(broken.files()).findings().list().stream()
                .map(Finding::toString)
                .toList();
        assertEquals(String.join("\n", broken.expected()), String.join("\n", found));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("CONTENT-4 a broken course is refused whole")
    void isRefusedWhole(BrokenCourse broken) {
        assertTrue(load(broken.files()).findings().hasErrors());
        assertEquals(List.of(), load(broken.files()).orElseThrow().library().courses());
    }

    @Test
    @DisplayName("CONTENT-3 the good course, which the others break, has no finding at all")
    void goodCourseHasNoFinding() {
        assertEquals("", load(SampleCourse.files()).findings().toString());
        assertEquals(
                1, load(SampleCourse.files()).orElseThrow().library().courses().size());
    }

    @Test
    @DisplayName("CONTENT-3 whatever line is lost from whatever file, reading goes on and throws nothing")
    void losesAnyLine() {
        SampleCourse.files().byPath().forEach((path, text) -> {
            List<String> lines = text.lines().toList();
            for (int lost = 0; lost < lines.size(); lost++) {
                List<String> rest = new ArrayList<>(lines);
                rest.remove(lost);
                servesUnlessRefused(path, String.join("\n", rest) + "\n");
            }
        });
    }

    @Test
    @DisplayName("CONTENT-3 wherever a file breaks off, reading goes on and throws nothing")
    void breaksOffAnywhere() {
        for (String path : List.of("course.yaml", "modules/first-light/module.yaml")) {
            String text = SampleCourse.files().text(path).orElseThrow();
            for (int end = 0; end < text.length(); end += 13) {
                servesUnlessRefused(path, text.substring(0, end));
            }
        }
    }

    private static void servesUnlessRefused(String path, String text) {
        TreeMap<String, String> files = new TreeMap<>(SampleCourse.files().byPath());
        files.put(path, text);
        Read<LoadedCourses> loading = load(TextFiles.of(files));
        int serving = loading.orElseThrow().library().courses().size();
        assertEquals(loading.findings().hasErrors() ? 0 : 1, serving, () -> path + " as\n" + text);
    }

    private static Read<LoadedCourses> load(TextFiles course) {
        TreeMap<String, String> files = new TreeMap<>();
        course.byPath().forEach((path, text) -> files.put(SampleCourse.NAME + "/" + path, text));
        return CourseLoader.load("courses", TextFiles.of(files));
    }
}
