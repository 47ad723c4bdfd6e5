package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Columns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColumnsReadingTest {

    private static final Columns BOTH = new Columns("both", Optional.of("One sentence"), "Said", "Heard");

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 two boxes have a label each, and on paper the second comes after the first")
    void reads() {
        assertEquals(List.of(BOTH), PartReading.parts(draft, Map.of(), """
                ```columns both
                prompt: One sentence
                left: Said
                right: Heard
                ```
                """));
        assertEquals("", draft.findings().toString());
        String room = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";
        assertEquals("**One sentence**\n\nSaid\n\n" + room + "\n\nHeard\n\n" + room, BOTH.asText());
    }

    @Test
    @DisplayName("LEARNING-16 own words of two boxes come again with the label of each, and an empty one is left out")
    void again() {
        String kept = Columns.kept("Are you coming?\n> or not", "Hurry up.");
        assertEquals("Said: Are you coming?\n> or not\nHeard: Hurry up.", BOTH.readAgain(kept));
        assertEquals("Heard: Hurry up.", BOTH.readAgain(Columns.kept(" ", "Hurry up.")));
        assertEquals("", BOTH.readAgain(""));
    }

    @Test
    @DisplayName("CONTENT-13 a box without a label is found")
    void findings() {
        PartReading.parts(draft, Map.of(), "```columns both\nleft: Said\n```\n");
        assertEquals(
                "ERROR step.en.md:5  'right' is missing in columns 'both'",
                draft.findings().toString());
    }
}
