package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.alongside.content.part.Include;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IncludeReadingTest {

    private static final Map<String, String> SHARED = Map.of("texts/not-for-this.en.md", "You can always call.\n");

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-14 a text that several steps share has its words in each of them, and is linted once")
    void reads() {
        String body = "```include not-for-this\n```\n";
        CourseTexts shared = new CourseTexts(TextFiles.of(SHARED), draft);
        assertEquals("You can always call.", shared.words("not-for-this", "en").orElseThrow());
        assertEquals("You can always call.", shared.words("not-for-this", "en").orElseThrow());
        assertEquals(1, draft.passages().size());
        assertEquals("courses/texts/not-for-this.en.md", draft.passages().get(0).file());
        assertEquals(
                List.of(new Include("not-for-this", "You can always call.")), PartReading.parts(draft, SHARED, body));
        assertEquals("", draft.findings().toString());
    }

    @Test
    @DisplayName("CONTENT-14 a shared text that is not there is found, with the file that is looked for")
    void findings() {
        PartReading.parts(draft, SHARED, "Before.\n\n```include not-for-that\n```\n");
        assertEquals(
                "ERROR step.en.md:6  the course has no text texts/not-for-that.en.md",
                draft.findings().toString());
    }
}
