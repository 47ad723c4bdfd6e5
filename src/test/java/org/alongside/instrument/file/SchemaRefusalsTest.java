package org.alongside.instrument.file;

import static org.alongside.instrument.file.SchemaFiles.EVERY_KEY;
import static org.alongside.instrument.file.SchemaFiles.REAL;
import static org.alongside.instrument.file.SchemaFiles.errors;
import static org.alongside.instrument.file.SchemaFiles.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.alongside.kernel.Read;
import org.alongside.safety.file.GateReader;
import org.alongside.safety.policy.GateForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one wrong value does to a good file, in the eyes of its schema and of its reader. */
class SchemaRefusalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scoring.yaml | '+', q3: | '*', q3:",
                "scoring.yaml | rule: max | rule: median",
                "scoring.yaml | rule: max | rule: count",
                "scoring.yaml | threshold: 4 | weights: {q1: 1, q2: 2}",
                "scoring.yaml | then: prorate | then: impute",
                "scoring.yaml | alpha: 0.8, sd: 3 | alpha: 1.8, sd: 3",
                "scoring.yaml | ESTIMATED(212) | GUESSED",
                "scoring.yaml | level: 0.95 | level: 95",
                "scoring.yaml | kind: regressed | kind: observed",
                "scoring.yaml | r: 0.7, interval | interval",
                "scoring.yaml | reliability: retest, r | r",
                "scoring.yaml | rule: two_variances, second_sd | rule: jacobson_truax, second_sd",
                "scoring.yaml | {well: well, distressed: distressed} | {well: well}",
                "scoring.yaml | {well: well, distressed: distressed} | {}",
                "scoring.yaml | {cut: high} | {cut: high, well: well}",
                "scoring.yaml | points: 121 | points: 1",
                "scoring.yaml | a: 1.34 | a: 0",
                "scoring.yaml | decimals: 1 | decimals: 9",
                "scoring.yaml | privacy: OWNER | privacy: ALL",
                "instrument.yaml | version: 1 | version: 0",
                "instrument.yaml | slug: every-key | slug: Every_key",
                "instrument.yaml | cardinality: single | cardinality: multiple",
                "instrument.yaml | cardinality: text, max: 300 | cardinality: text, max: 2001",
                "instrument.yaml | cardinality: text, max: 300 | cardinality: text, max: 0",
                "instrument.yaml | cardinality: text, max: 300 | cardinality: text, min: 1, max: 300",
                "instrument.yaml | cardinality: text, max: 300 | cardinality: text",
                "instrument.yaml | cardinality: single, min: 1, max: 5 | cardinality: single, max: 5",
                "instrument.yaml | use: training | use: fun",
                "cutscores.yaml | from: 15 | from: high",
                "cutscores.yaml | includeBoundary: true | includeBoundary: perhaps",
                "text.en.yaml | 1: \"1\" | one: \"1\"",
                "cases.yaml | status: NOT_COMPUTABLE | status: NOT_COMPUTABLE, value: 3",
                "cases.yaml | q1: 5, q2: \"-\" | q1: 1.5, q2: \"-\"",
                "norms/well.yaml | n: 200 | n: 0",
                "norms/well.yaml | mean: 2, sd: 0.8, | mean: 2,",
                "norms/well.yaml | percentile: 20, t: 40 | percentile: 120, t: 40",
                "norms/well.yaml | percentile: 80, t: 60 | percentile: 80, t: 60, count: 3",
                "norms/distressed.yaml | value: 3, count: 40 | value: 3",
            })
    @DisplayName("INSTRUMENT-20: what the schema refuses the reader refuses, and the other way round")
    void refusedByBoth(String file, String right, String wrong) {
        String text = EVERY_KEY.text(file).orElseThrow();
        String changed = text.replace(right, wrong);
        assertFalse(changed.equals(text), "the file has: " + right);
        assertFalse(errors(file, changed).isEmpty(), "by the schema");
        assertTrue(findings(file, changed).contains("ERROR x/v1/" + file), () -> "by the reader: " + changed);
    }

    @ParameterizedTest
    @CsvSource({
        "version: 1, version: 2",
        "version: 1, version: 0",
        "version: 1, version: one",
        "version: 1, zebra: 1",
        "id: afraid, id: Afraid",
        "id: afraid, word: afraid",
        "en:, de:"
    })
    @DisplayName("INSTRUMENT-20: gates.yaml keeps to its schema where its own reader reads it")
    void gates(String right, String wrong) {
        String good = REAL.text("safety-gate/v1/gates.yaml").orElseThrow();
        String changed = good.replace(right, wrong);
        Read<GateForm> gates = GateReader.read("gates.yaml", changed);
        assertEquals(errors("gates.yaml", changed).isEmpty(), gates.value().isPresent());
        assertEquals(wrong.equals("version: 2"), gates.findings().isEmpty());
    }
}
