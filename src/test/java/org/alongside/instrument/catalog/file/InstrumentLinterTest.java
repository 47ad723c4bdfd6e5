package org.alongside.instrument.catalog.file;

import static org.alongside.instrument.Example.FORM;
import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.Example;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.kernel.Sha256;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentLinterTest {

    private static final String TEXT = """
            title: Example
            items:
              q1: "I feel calm."
              q2: "I do not feel unhappy."
              q3: "I feel sad and tired."
              q4: "I talk, and I listen."
              q5: "When things go well, I tell my partner in the evening what was good about this day and also why I think so."
              q6: "I can wait."
              e1: "How was today?"
            responses: {five: {1: a, 2: b, 3: c, 4: d, 5: e}, even: {-2: a, -1: b, 0: c, 1: d, 2: e}}
            outcomes: {calm: Calm}
            """;

    @TempDir
    Path folder;

    private List<String> lint(Example example) {
        return InstrumentLinter.lintVersion("x/v1", TextFiles.below(example.writeTo(folder))).findings().list().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName(
            "INSTRUMENT-27 WORDING-3 WORDING-4 an author learns of hard sentences, each with its line and the span")
    void sentences() {
        assertEquals(
                List.of(
                        "WARNING x/v1/text.en.yaml:4  item 'q2': two negations in one clause: \"not feel unhappy\"",
                        "WARNING x/v1/text.en.yaml:5  item 'q3': two feelings in one sentence: \"sad and tired\"",
                        "WARNING x/v1/text.en.yaml:6  item 'q4': two statements in one sentence: \"and I listen\"",
                        "WARNING x/v1/text.en.yaml:7  item 'q5': 23 words; at most 20 are easily held in mind: "
                                + "\"When things go well, I tell my partner in the evening what was good about this day"
                                + " and also why I think so.\""),
                lint(example().with("text.en.yaml", TEXT)).stream()
                        .filter(f -> f.contains("text.en"))
                        .toList());
    }

    @Test
    @DisplayName("INSTRUMENT-27 WORDING-2 the items together stay within reading grade 7, and so do longer texts")
    void grade() {
        String learned = "\"Characteristically, interpersonal disagreements necessitate considerable regulation.\"";
        Example hard = example()
                .with(
                        "text.en.yaml",
                        TEXT.replaceAll(
                                "(q[1-6]): \".*\"",
                                "$1: "
                                        + learned.replace("$", "")
                                                .replace("regulation.", "regulation, notwithstanding disadvantages.")));
        assertTrue(
                lint(hard).stream()
                        .anyMatch(f -> f.matches(
                                "WARNING x/v1/text.en.yaml:3  the items together: reading grade [0-9.]+, above 7")),
                lint(hard).toString());
        assertFalse(lint(example().with("text.en.yaml", TEXT)).toString().contains("grade"));
    }

    @Test
    @DisplayName("INSTRUMENT-27 an item of no outcome, on no page or without words, and an outcome without a case")
    void gaps() {
        Example gaps = example()
                .with("instrument.yaml", FORM.replace("q6, e1]", "q6]"))
                .with(
                        "text.en.yaml",
                        TEXT.replace("  q6: \"I can wait.\"\n", "").replace("-1: b, ", ""));
        List<String> found =
                lint(gaps).stream().filter(f -> !f.contains("item 'q")).toList();
        assertEquals(
                List.of(
                        "ERROR x/v1/cases.yaml:1  outcome 'calm' has no case",
                        "WARNING x/v1/instrument.yaml:15  item 'e1' is in no outcome: it is asked and never scored",
                        "ERROR x/v1/instrument.yaml:16  item 'e1' is on no page",
                        "ERROR x/v1/text.en.yaml:9  option -1 of 'even' has no text"),
                found);
        assertTrue(
                lint(gaps).contains("ERROR x/v1/text.en.yaml:2  item 'q6' has no text"),
                lint(gaps).toString());
        assertTrue(lint(gaps)
                .contains("WARNING x/v1/instrument.yaml:14  item 'q6' is in no outcome: it is asked and never scored"));
    }

    @Test
    @DisplayName("INSTRUMENT-27 remarks on sentences come beside errors in any file")
    void besideErrors() {
        List<String> found = lint(example()
                .with("text.en.yaml", TEXT)
                .with("scoring.yaml", "outcomes: [")
                .with("instrument.yaml", FORM + "pages: []\n"));
        assertTrue(found.stream().anyMatch(f -> f.startsWith("ERROR x/v1/scoring.yaml:")), found.toString());
        assertTrue(found.contains("ERROR x/v1/instrument.yaml:19  'pages' stands twice in instrument.yaml"));
        assertTrue(found.stream().anyMatch(f -> f.contains("two negations")), found.toString());
    }

    @Test
    @DisplayName(
            "INSTRUMENT-27 INSTRUMENT-7 INV-47 a released file that changed, came or went is an ERROR; a draft is told")
    void released() {
        Map<String, String> files = new HashMap<>(
                TextFiles.below(Path.of("assessments")).in("where-i-stand").byPath());
        Map<String, String> all = new HashMap<>();
        StringBuilder list = new StringBuilder();
        files.forEach((path, text) -> {
            all.put("where-i-stand/" + path, text);
            if (path.endsWith(".yaml")) {
                list.append(Sha256.hex(text))
                        .append("  where-i-stand/")
                        .append(path)
                        .append('\n');
            }
        });
        all.put("released.sha256", list.toString());
        assertEquals(List.of(), lintAll(all));

        Map<String, String> changed = new HashMap<>(all);
        changed.computeIfPresent("where-i-stand/v1/cases.yaml", (path, text) -> text + "# later\n");
        changed.put("where-i-stand/v1/text.es.yaml", "title: \"…\"\n");
        changed.put("released.sha256", list + "nonsense\n" + "0".repeat(64) + "  other/v1/scoring.yaml\n");
        List<String> found = lintAll(changed);
        int lines = list.toString().split("\n").length;
        assertTrue(found.stream()
                .anyMatch(f -> f.startsWith("ERROR a/where-i-stand/v1/cases.yaml  this version is released")));
        assertTrue(found.stream()
                .anyMatch(f -> f.startsWith("ERROR a/where-i-stand/v1/text.es.yaml  this version is released")));
        assertTrue(found.contains(
                "ERROR a/released.sha256:" + (lines + 2) + "  'other/v1' is released, and its folder is gone"));
        assertTrue(
                found.stream().anyMatch(f -> f.startsWith("ERROR a/released.sha256:" + (lines + 1) + "  a line is")));

        all.put("released.sha256", "0".repeat(64) + "  other/v1/scoring.yaml\n");
        assertTrue(
                lintAll(all).contains("WARNING a/where-i-stand/v1  this version is not in released.sha256: a draft"));
    }

    private static List<String> lintAll(Map<String, String> files) {
        return InstrumentLinter.lint("a", TextFiles.of(files)).findings().list().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName("INSTRUMENT-27 the instruments of this project have no ERROR")
    void own() {
        Read<InstrumentLibrary> linting = InstrumentLinter.lint("assessments", TextFiles.below(Path.of("assessments")));
        assertFalse(linting.findings().hasErrors(), linting.findings().toString());
        assertFalse(linting.orElseThrow().all().isEmpty());
    }
}
