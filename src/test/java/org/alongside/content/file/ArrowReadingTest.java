package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Arrow;
import org.alongside.content.part.Fill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrowReadingTest {

    private static final Arrow MINE =
            new Arrow(new Fill("mine", Optional.empty(), List.of("When ", ", I ", ", so that ", ".")));

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 an arrow is one sentence of three pieces; the words before a gap label it")
    void reads() {
        assertEquals(
                List.of(MINE),
                PartReading.parts(draft, Map.of(), "```arrow mine\nsentence: When {…}, I {…}, so that {…}.\n```\n"));
        assertEquals("", draft.findings().toString());
        assertEquals(List.of("When", "I", "so that"), MINE.labels());
        assertEquals("When it is late, I ask again, so that ….", MINE.readAgain("it is late\nask again"));
        assertEquals(MINE.sentence().asText(), MINE.asText());
    }

    @Test
    @DisplayName("CONTENT-13 an arrow of two or four pieces is found")
    void findings() {
        PartReading.parts(draft, Map.of(), """
                ```arrow two
                sentence: I {…} {…}.
                ```
                ```arrow four
                sentence: I {…} {…} {…} {…}.
                ```
                """);
        String reason = "  an arrow has three gaps (when, I, so that), each written as {…}";
        assertEquals(
                "ERROR step.en.md:5" + reason + "\nERROR step.en.md:8" + reason,
                draft.findings().toString());
    }
}
