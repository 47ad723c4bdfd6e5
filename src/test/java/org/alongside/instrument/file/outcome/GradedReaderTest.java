package org.alongside.instrument.file.outcome;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.instrument.Example;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.Grid;
import org.alongside.instrument.ScoringRule.ItemParameters;
import org.alongside.kernel.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code rule: grm} in scoring.yaml, as scoring-format 18 writes it, and every way to get it wrong. */
class GradedReaderTest {

    private static final String RIGHT = """
            theta:
              items: {q1: '+', e1: '-'}
              rule: grm
              privacy: OWNER
              grm:
                method: eap
                parameters:
                  q1: {a: 1.34, b: [-1.5, -0.4, 0.5, 1.6]}
                  e1: {a: 2, b: [-1, 0, 1, 2]}
                source: "synthetic"
            """;

    private static Example with(String from, String to) {
        assertTrue(RIGHT.contains(from), from);
        return example().scoring(RIGHT.replace(from, to));
    }

    private static Outcome theta(Example example) {
        return example.instrument().outcomes().get("theta");
    }

    private static List<String> findings(Example example, boolean errors) {
        return example.read().findings().list().stream()
                .filter(f -> f.isError() == errors && f.file().endsWith("scoring.yaml"))
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName("INSTRUMENT-8 scoring-format 18: method, grid, parameters and source are read; the grid has a default")
    void read() {
        Graded expected = new Graded(
                Graded.Method.EAP,
                new Grid(-6, 6, 121),
                Map.of(
                        "q1", new ItemParameters(1.34, List.of(-1.5, -0.4, 0.5, 1.6)),
                        "e1", new ItemParameters(2, List.of(-1.0, 0.0, 1.0, 2.0))),
                Optional.of("synthetic"));
        assertEquals(expected, theta(example().scoring(RIGHT)).rule());
        Graded other = (Graded) theta(with("method: eap", "method: sum_eap\n    grid: {from: -4, to: 4.5, points: 81}"))
                .rule();
        assertEquals(Graded.Method.SUM_EAP, other.method());
        assertEquals(new Grid(-4, 4.5, 81), other.grid());
        Graded unsaid = (Graded) theta(with("    source: \"synthetic\"\n", "")).rule();
        assertEquals(Optional.empty(), unsaid.source());
        assertEquals(0.0, expected.grid().point(60));
    }

    @Test
    @DisplayName("INSTRUMENT-8 scoring-format 12: without missing: one answer is enough, and no warning says otherwise")
    void missing() {
        assertEquals(new MissingRule(1, false), theta(example().scoring(RIGHT)).missing());
        assertEquals(
                new MissingRule(2, false),
                theta(with("rule: grm", "rule: grm\n  missing: {min_answered: 2}"))
                        .missing());
        assertEquals(List.of(), findings(with("rule: grm", "rule: grm\n  missing: {min_answered: 1}"), false));
        assertEquals(
                List.of("WARNING x/v1/scoring.yaml:5  outcome 'theta': sum_eap needs every item, whatever min_answered"
                        + " says"),
                findings(
                        with(
                                "rule: grm\n  privacy: OWNER\n  grm:\n    method: eap",
                                "rule: grm\n  missing: {min_answered: 1}\n  privacy: OWNER\n  grm:\n    method: sum_eap"),
                        false));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("method: eap", "method: map", 7, "method must be one of eap, sum_eap"),
                Arguments.of("    method: eap\n", "", 6, "'method' is missing in outcome 'theta', grm"),
                Arguments.of(
                        "a: 1.34", "a: 0", 9, "outcome 'theta', grm, parameters of 'q1': 'a' must be greater than 0"),
                Arguments.of(
                        "a: 1.34", "a: -1", 9, "outcome 'theta', grm, parameters of 'q1': 'a' must be greater than 0"),
                Arguments.of("a: 1.34", "a: much", 9, "outcome 'theta', grm, parameters of 'q1': 'a' must be a number"),
                Arguments.of("a: 1.34, ", "", 9, "'a' is missing in outcome 'theta', grm, parameters of 'q1'"),
                Arguments.of(
                        "0.5, 1.6]", "0.5]", 9, "outcome 'theta': item 'q1' needs max - min = 4 thresholds, not 3"),
                Arguments.of(
                        "0.5, 1.6]",
                        "0.5, 1.6, 2]",
                        9,
                        "outcome 'theta': item 'q1' needs max - min = 4 thresholds, not 5"),
                Arguments.of(
                        "b: [-1.5, -0.4, 0.5, 1.6]",
                        "b: []",
                        9,
                        "outcome 'theta': item 'q1' needs max - min = 4 thresholds, not 0"),
                Arguments.of(
                        "0.5, 1.6]", "1.6, 1.6]", 9, "outcome 'theta': the thresholds of item 'q1' must rise strictly"),
                Arguments.of(
                        "0.5, 1.6]", "1.6, 0.5]", 9, "outcome 'theta': the thresholds of item 'q1' must rise strictly"),
                Arguments.of("0.5, 1.6]", "0.5, high]", 9, "a threshold must be a number"),
                Arguments.of(
                        "a: 1.34", "c: 1, a: 1.34", 9, "unknown key 'c' in outcome 'theta', grm, parameters of 'q1'"),
                Arguments.of(
                        "      e1: {a: 2, b: [-1, 0, 1, 2]}\n", "", 8, "outcome 'theta': item 'e1' has no parameters"),
                Arguments.of(
                        "      e1: {",
                        "      q2: {a: 1, b: [0, 1, 2, 3]}\n      e1: {",
                        10,
                        "outcome 'theta': the parameters of 'q2' are for none of its items"),
                Arguments.of("method: eap", "method: eap\n    d: 1.7", 8, "unknown key 'd' in outcome 'theta', grm"),
                Arguments.of(
                        "method: eap",
                        "method: eap\n    grid: {from: 2, to: 2}",
                        8,
                        "outcome 'theta', grm, grid: 'from' must be smaller than 'to'"),
                Arguments.of(
                        "method: eap",
                        "method: eap\n    grid: {points: 1}",
                        8,
                        "outcome 'theta', grm, grid: points must be from 2 to 10001"),
                Arguments.of(
                        "method: eap",
                        "method: eap\n    grid: {points: 12.5}",
                        8,
                        "outcome 'theta', grm, grid: points must be a whole number"),
                Arguments.of(
                        "method: eap",
                        "method: eap\n    grid: {to: 1e9}",
                        8,
                        "outcome 'theta', grm, grid: 'to' must be from -100 to 100"),
                Arguments.of(
                        "method: eap",
                        "method: eap\n    grid: {step: 1}",
                        8,
                        "unknown key 'step' in outcome 'theta', grm, grid"),
                Arguments.of(
                        "rule: grm",
                        "rule: grm\n  missing: {then: prorate}",
                        5,
                        "outcome 'theta': this rule cannot be prorated"),
                Arguments.of(
                        "rule: grm",
                        "rule: grm\n  missing: {min_answered: 3}",
                        5,
                        "outcome 'theta': min_answered must be from 1 to 2"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    @DisplayName(
            "INSTRUMENT-8 INSTRUMENT-1: a broken graded-response outcome gives exactly this finding, with its line")
    void broken(String from, String to, int line, String reason) {
        Example example = with(from, to);
        assertEquals(List.of("ERROR x/v1/scoring.yaml:" + line + "  " + reason), findings(example, true));
        assertTrue(example.read().value().isEmpty());
    }
}
