package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.Variant;
import org.alongside.content.part.Part;
import org.alongside.content.part.Pick;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PickReadingTest {

    private final CourseDraft draft = new CourseDraft("courses/");

    private List<Part> read(String body) {
        String text = "---\ntitle: T\n---\n" + body;
        TextFile file = TextFile.of(Variant.DEFAULT, "en", "step.en.md", text, draft.findings());
        return PartReading.over(draft).read(file, Set.of());
    }

    @Test
    @DisplayName("CONTENT-13 an author writes lines to pick from; on paper they are a list with room below")
    void reads() {
        Pick pick = new Pick("mine", Optional.of("Loud"), List.of("I go out.", "I ask: again?"));
        assertEquals(List.of(pick), read("""
                ```pick mine
                prompt: Loud
                lines:
                  - I go out.
                  - "I ask: again?"
                ```
                """));
        assertEquals("", draft.findings().toString());
        assertEquals("**Loud**\n\n- I go out.\n- I ask: again?", pick.asText().split("\n\n\\\\")[0]);
    }

    @Test
    @DisplayName("CONTENT-13 one line is nothing to pick from, and a line stands once")
    void findings() {
        read("```pick one\nlines: [I go out.]\n```\n```pick two\nlines: [I ask., I ask.]\n```\n```pick none\n```\n");
        assertEquals("""
                ERROR step.en.md:5  there must be at least two lines to pick from
                ERROR step.en.md:8  a line to pick stands twice
                ERROR step.en.md:11  'lines' is missing in pick 'none'
                ERROR step.en.md:11  there must be at least two lines to pick from""", draft.findings().toString());
    }
}
