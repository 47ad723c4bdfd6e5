package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.Variant;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README for authors is read by the reader it describes. */
class AuthorsManualTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(?:yaml|markdown) (\\S+)\\n(.*?)^```$");
    private static final Pattern TEXT = Pattern.compile("(?ms)^````markdown (\\S+)\\n(.*?)^````$");
    private static final Path WRITING = Path.of("course-content/how-to-write-a-step.md");
    private static final Path README = Path.of("course-content/README.md");
    private static final String COURSE = "a-first-course/";

    @Test
    @DisplayName("CONTENT-3 the examples in the authors' README are one course that lacks its hold text only")
    void examplesAreACourse() throws IOException {
        Map<String, String> files = examples();
        assertEquals(4, files.size());
        assertEquals(
                "ERROR courses/a-first-course/modules/a-first-module/module.yaml:12  "
                        + "step 'a-first-step' is about staying and has no hold variant, step.hold.…md",
                load(files).findings().toString());
        String hold = "Say how long it lasts. Try it on a calm day of yours.\n";
        files.put(COURSE + "modules/a-first-module/steps/a-first-step/step.hold.en.md", hold);
        assertEquals("", load(files).findings().toString());
        assertEquals(1, load(files).orElseThrow().library().courses().size());
    }

    @Test
    @DisplayName("CONTENT-2 the variants that the README names are those there are")
    void variants() throws IOException {
        String readme = Files.readString(README);
        Pattern name = Pattern.compile("`step\\.([a-z-]+)\\.en\\.md`");
        name.matcher(readme)
                .results()
                .map(found -> new Variant(found.group(1)))
                .forEach(variant -> assertTrue(variant.isByTrack() || variant.equals(Variant.HOLD), variant.name()));
    }

    @Test
    @DisplayName(
            "CONTENT-3 CONTENT-10 of the step in the page on writing, the linter has nothing to say after the change,"
                    + " and finds it clipped before")
    void beforeAndAfter() throws IOException {
        Map<String, String> files = examples();
        Map<String, String> texts = texts();
        String step = COURSE + "modules/a-first-module/steps/a-first-step/";
        files.put(step + "step.hold.en.md", texts.get("hold"));
        files.put(step + "step.en.md", texts.get("after"));
        files.computeIfPresent(
                COURSE + "modules/a-first-module/module.yaml",
                (path, text) -> text.replace("minutes: 1 ", "minutes: 3 "));
        assertEquals("", load(files).findings().toString());
        files.put(step + "step.en.md", texts.get("before"));
        String found = load(files).findings().toString();
        assertTrue(found.contains("step.en.md:6  clipped prose: 100 % of the sentences"), found);
    }

    /** The texts of the page on writing, by what it calls them. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        TEXT.matcher(Files.readString(WRITING)).results().forEach(found -> texts.put(found.group(1), found.group(2)));
        return texts;
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Matcher example = EXAMPLE.matcher(Files.readString(README));
        while (example.find()) {
            boolean course = example.group(1).equals("course.yaml");
            files.put(COURSE + (course ? "" : "modules/a-first-module/") + example.group(1), example.group(2));
        }
        return files;
    }

    private static Read<LoadedCourses> load(Map<String, String> files) {
        return CourseLoader.load("courses", TextFiles.of(files));
    }
}
