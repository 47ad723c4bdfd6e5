package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The course with which walks look at the newer kinds of part is one that an author could hand in. */
class ToolsInUseTest {

    private static final Path FOLDER = Path.of("src/test/resources/course-content/in-use");
    private static final String STEP = "tools-in-use/modules/quiet-tools/steps/";

    private static String findings(Map<String, String> files) {
        return CourseLoader.load("in-use", TextFiles.of(files)).findings().toString();
    }

    @Test
    @DisplayName("CONTENT-12 the linter has nothing to say of the course in which each newer kind of part is in use")
    void clean() {
        assertEquals("", findings(TextFiles.below(FOLDER).byPath()));
    }

    @ParameterizedTest
    @CsvSource({
        "words-for-it, most: 3, most: 2, palette what-is-here (most 2)",
        "to-later, days: 14, days: 7, letter my-letter (days 7)"
    })
    @DisplayName("CONTENT-13 what the server judges by is the same in every text of a step, or it is found")
    void judgedAlike(String step, String written, String other, String named) {
        Map<String, String> files = new TreeMap<>(TextFiles.below(FOLDER).byPath());
        String first = files.get(STEP + step + "/step.en.md");
        files.put(STEP + step + "/step.first.en.md", first.replace(written, other));
        String found = findings(files);
        assertTrue(found.contains("the parts must be the same in every text of a step: [" + named + "] here"), found);
    }

    @Test
    @DisplayName(
            "CONTENT-13 a sentence has as many gaps in every text of a step, since its words are kept by their order")
    void gaps() {
        Map<String, String> files = new TreeMap<>(TextFiles.below(FOLDER).byPath());
        String step = STEP + "words-for-it/step.";
        String sentence = "\n```fill my-day\nsentence: Today was {…}, and tonight is {…}.\n```\n";
        String first = files.get(step + "en.md");
        files.put(step + "en.md", first + sentence);
        files.put(step + "first.en.md", first + sentence.replace(", and tonight is {…}", ""));
        String found = findings(files);
        assertTrue(found.contains("fill my-day (gaps 1)] here"), found);
        assertTrue(found.contains("fill my-day (gaps 2)] in its first text"), found);
    }
}
