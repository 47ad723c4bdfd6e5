package org.alongside.instrument.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.alongside.instrument.SourceLines;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinesReaderTest {

    private static final SourceLines LINES = LinesReader.read(
            "assessments",
            TextFiles.of(Map.of(
                    "scoring.yaml",
                    """
                    # a remark
                    outcomes:
                      calm:
                        rule:
                          mean

                      &all top: {rule: max}
                      calm: {rule: sum}
                    """,
                    "cases.yaml",
                    "- {answers: {q1: 1}}\n",
                    "text.en.yaml",
                    "title: [\n",
                    "SOURCE.md",
                    "outcomes: none\n")));

    @Test
    @DisplayName("STUDY-15 a key has the line in which it is written, the first one where it stands twice")
    void keys() {
        assertEquals("scoring.yaml:2", LINES.place("scoring.yaml", "outcomes"));
        assertEquals("scoring.yaml:3", LINES.place("scoring.yaml", "outcomes", "calm"));
        assertEquals("scoring.yaml:4", LINES.place("scoring.yaml", "outcomes", "calm", "rule"));
        assertEquals("scoring.yaml:7", LINES.place("scoring.yaml", "outcomes", "top", "rule"));
    }

    @Test
    @DisplayName("STUDY-15 what is not written has the line around it, and a file that cannot be read has none")
    void notWritten() {
        assertEquals("scoring.yaml:7", LINES.place("scoring.yaml", "outcomes", "top", "missing"));
        assertEquals("scoring.yaml:2", LINES.place("scoring.yaml", "outcomes", "other", "rule"));
        assertEquals("scoring.yaml", LINES.place("scoring.yaml"));
        assertEquals("scoring.yaml", LINES.place("scoring.yaml", "norms"));
        assertEquals("text.en.yaml", LINES.place("text.en.yaml", "title"));
        assertEquals("cases.yaml", LINES.place("cases.yaml", "answers"));
        assertEquals("norms/a.yaml", LINES.place("norms/a.yaml", "calm"));
        assertEquals("scoring.yaml", SourceLines.UNKNOWN.place("scoring.yaml", "outcomes"));
    }
}
