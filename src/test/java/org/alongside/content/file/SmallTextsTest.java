package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.content.Variant;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small texts of authors that were read wrongly. */
class SmallTextsTest {

    private static final Variant GUARDING = new Variant("first-guarding");

    @ParameterizedTest
    @ValueSource(strings = {"--- \ntitle: A good reason\n---\nWords.\n", "---\ntitle: A good reason\n---\t \nWords.\n"})
    @DisplayName("CASE-front-matter-variant blanks behind the dashes make no difference: what stands there is no text")
    void blanks(String text) {
        Findings findings = new Findings();
        TextFile read = TextFile.of(GUARDING, "en", "step.first-guarding.en.md", text, findings);
        assertEquals("", findings.toString());
        assertTrue(read.front().isPresent());
        assertEquals("Words.", read.body().strip());
        assertEquals(4, read.bodyLine());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n---\ntitle: x\n---\nWords.\n", " ---\ntitle: x\n---\nWords.\n", "---\ntitle: x\nWords.\n"})
    @DisplayName(
            "CASE-front-matter-variant front matter that is none is told in every variant, and never read as words")
    void told(String text) {
        Findings findings = new Findings();
        TextFile.of(GUARDING, "en", "step.first-guarding.en.md", text, findings);
        assertTrue(findings.hasErrors(), findings.toString());
    }

    @Test
    @DisplayName("CASE-lint-setext a heading of level 1 is warned of, be it written with # or with a line below it")
    void headings() {
        assertEquals(List.of(3), warnedOf("Some words.\n\nSetext\n======\n\nMore text here.\n"));
        assertEquals(List.of(1), warnedOf("# Big\n\nMore text here.\n"));
        assertEquals(List.of(), warnedOf("Level two\n---------\n\nHere 1 = 1.\n"));
    }

    private static List<Integer> warnedOf(String body) {
        TextFile file = TextFile.of(GUARDING, "en", "step.en.md", body, new Findings());
        return TextLint.of(file.paragraphs()).list().stream()
                .filter(finding -> finding.toString().contains("only heading of level 1"))
                .map(Finding::line)
                .toList();
    }
}
