package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.Variant;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.part.Part;
import org.alongside.kernel.Findings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the front matter of a text ends and its body begins. */
class TextFileTest {

    private final Findings findings = new Findings();

    private TextFile read(String text) {
        return TextFile.of(new Variant("reaching"), "en", "step.reaching.en.md", text, findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: T\n---\nBody\n",
                "--- \ntitle: T\n---\nBody\n",
                "---\ntitle: T\n---\t\nBody\n",
                "\uFEFF---  \r\ntitle: T\r\n--- \r\nBody\r\n"
            })
    @DisplayName(
            "CASE-front-matter-variant blanks behind the hyphens mean nothing: front matter is never published as text")
    void blanksBehind(String text) {
        TextFile file = read(text);
        assertEquals("Body", file.body().strip());
        assertEquals(4, file.bodyLine());
        assertEquals(
                Optional.of("T"),
                file.front().flatMap(front -> front.at("title")).flatMap(title -> title.written()));
        assertEquals("", findings.toString());
    }

    @Test
    @DisplayName("CASE-front-matter-variant front matter without an end is a finding in a variant too")
    void noEnd() {
        read("--- \ntitle: T\nBody\n");
        assertEquals(1, findings.list().size());
    }

    @Test
    @DisplayName("CASE-lint-setext a heading of level 1 is a WARNING, also where a line of equals signs makes it")
    void setext() {
        CourseDraft draft = new CourseDraft("courses/");
        TextFile file = TextFile.of(
                Variant.DEFAULT,
                "en",
                "step.en.md",
                "---\ntitle: T\n---\nBig\n======\n\nMore text here.\n",
                draft.findings());
        List<Part> parts = new PartReader(PartKinds.ofAllRooms(), draft).read(file, Set.of());
        assertEquals(1, parts.size());
        assertEquals(
                "WARNING step.en.md:4  the title is the only heading of level 1; begin with '##'",
                TextLint.of(draft.passages()).toString());
    }
}
