package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.content.part.PartPath;
import org.alongside.content.part.Recall;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Own earlier words, as an author asks for them. */
class RecallReadingTest {

    private static final String STEP = "side-by-side/modules/space-with-a-way-back/steps/when-it-does-not-work/";

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-16 an author names the part by module, step and id, and anything else is found")
    void reads() {
        PartPath path = PartPath.of("a-module/a-step/my-words");
        assertEquals(
                List.of(new Recall("again", Optional.of("Yours"), path)),
                PartReading.parts(
                        draft, Map.of(), "```recall again\nprompt: Yours\nof: a-module/a-step/my-words\n```\n"));
        assertEquals(
                "a-module/a-step/my-words", draft.namedParts().get(0).path().toString());
        assertEquals("", draft.findings().toString());
        PartReading.parts(draft, Map.of(), "```recall again\nof: my-words\n```\n");
        assertEquals(
                "ERROR step.en.md:5  of must be a part of this course, like 'module/step/part'",
                draft.findings().toString());
    }

    @Test
    @DisplayName("CONTENT-16 words are asked for only from a part that the course has")
    void leadsNowhere() {
        Path folder = Path.of("course-content");
        Map<String, String> files = new TreeMap<>(TextFiles.below(folder).byPath());
        for (String file : List.of(STEP + "step.en.md", STEP + "step.hold.en.md")) {
            assertTrue(files.get(file).contains("/a-good-reason/my-reason"), file);
            files.computeIfPresent(file, (path, text) -> text.replace("/my-reason\n", "/my-raisin\n"));
        }
        String findings =
                CourseLoader.load("courses", TextFiles.of(files)).findings().toString();
        assertEquals(
                2,
                findings.lines()
                        .filter(line -> line.endsWith(
                                "there is no part" + " 'space-with-a-way-back/a-good-reason/my-raisin' in this course"))
                        .count(),
                findings);
    }
}
