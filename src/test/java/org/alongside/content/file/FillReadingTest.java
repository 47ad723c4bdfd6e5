package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Fill;
import org.alongside.content.part.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FillReadingTest {

    private final CourseDraft draft = new CourseDraft("courses/");

    private List<Part> read(String body) {
        return PartReading.parts(draft, Map.of(), body);
    }

    @Test
    @DisplayName("CONTENT-13 a sentence with gaps is one sentence again when they are filled, and shows room on paper")
    void reads() {
        Fill fill = new Fill("mine", Optional.of("One move"), List.of("When I ", ", I look after ", "."));
        assertEquals(List.of(fill), read("""
                ```fill mine
                prompt: One move
                sentence: When I {…}, I look after {…}.
                ```
                """));
        assertEquals("", draft.findings().toString());
        assertEquals("When I go out, I look after ….", fill.with(List.of(" go out ")));
        assertEquals("When I go out, I look after ….", fill.readAgain("go out"));
        assertEquals("", fill.readAgain(""));
        assertEquals("When I go out, I look after us.", fill.with(List.of("go out", "us", "more")));
        assertEquals(
                "**One move**\n\nWhen I \\_\\_\\_\\_\\_\\_\\_\\_, I look after \\_\\_\\_\\_\\_\\_\\_\\_.",
                fill.asText());
    }

    @Test
    @DisplayName("CONTENT-13 a sentence without a gap, or with seven, is found")
    void findings() {
        read("```fill none\nsentence: When I go.\n```\n```fill many\nsentence: \"" + "{…}".repeat(7) + "\"\n```\n");
        assertEquals("""
                ERROR step.en.md:5  a sentence has one to 6 gaps, each written as {…}
                ERROR step.en.md:8  a sentence has one to 6 gaps, each written as {…}""", draft.findings().toString());
    }
}
