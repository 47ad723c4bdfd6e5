package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.Variant;
import org.alongside.content.file.part.PartKind;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.file.part.WriteKind;
import org.alongside.content.part.Part;
import org.alongside.content.part.Prose;
import org.alongside.content.part.Questionnaire;
import org.alongside.content.part.Write;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartReaderTest {

    private static final CourseDraft DRAFT = new CourseDraft("courses/");

    private static List<Part> read(String body) {
        String text = "---\ntitle: T\n---\n" + body;
        TextFile file = TextFile.of(Variant.DEFAULT, "en", "step.en.md", text, DRAFT.findings());
        return PartReading.over(DRAFT).read(file, Set.of());
    }

    @Test
    @DisplayName("CONTENT-13 passages and blocks become parts in their order, each under its id")
    void inOrder() {
        assertEquals(
                List.of(
                        new Prose("prose-1", "First.\n\n- one\n- two"),
                        new Write("mine", Optional.of("My line")),
                        new Questionnaire("asked", new Slug("where-i-stand")),
                        new Prose("prose-2", "Last.")),
                read("""

                        First.

                        - one
                        - two

                        ```write mine
                        prompt: My line
                        ```
                        ```questionnaire asked
                        instrument: where-i-stand
                        ```

                        Last.
                        """));
        assertEquals("", DRAFT.findings().toString());
    }

    @Test
    @DisplayName("CONTENT-13 backticks without a name are a passage's own, with whatever stands in them")
    void ownBackticks() {
        String body = "Say:\n\n```\nwrite mine\n```\n\nand no more.";
        assertEquals(List.of(new Prose("prose-1", body)), read(body + "\n"));
    }

    @Test
    @DisplayName("CONTENT-13 what authors read of a block is linted as all that people read")
    void linted() {
        read("```write mine\nprompt: My line\n```\n");
        assertEquals(
                List.of("My line"),
                DRAFT.passages().stream()
                        .map(Passage::text)
                        .filter("My line"::equals)
                        .distinct()
                        .toList());
    }

    @Test
    @DisplayName("CONTENT-13 a kind that nobody has is found, and those that there are are named")
    void noSuchKind() {
        String known = PartKinds.ofAllRooms().all().stream().map(PartKind::name).collect(Collectors.joining(", "));
        CourseDraft draft = new CourseDraft("courses/");
        TextFile file = TextFile.of(Variant.DEFAULT, "en", "step.en.md", """
                ---
                title: T
                ---
                ```writ mine
                ```
                """, draft.findings());
        assertEquals(List.of(), PartReading.over(draft).read(file, Set.of()));
        assertEquals(
                "ERROR step.en.md:4  there is no kind of part 'writ', only " + known,
                draft.findings().toString());
    }

    @Test
    @DisplayName("CONTENT-13 two kinds of one name cannot be")
    void oneName() {
        assertThrows(IllegalArgumentException.class, () -> new PartKinds(List.of(new WriteKind(), new WriteKind())));
    }
}
