package org.alongside.instrument.file;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Keying;
import org.alongside.instrument.MissingRule;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentReaderTest {

    private static final String ITEMS = "items: {q1: '+', q2: '+', q3: '+', q4: '+'}";

    private static List<String> errors(Example example) {
        return example.read().findings().list().stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .toList();
    }

    private static Example scoring(String outcome) {
        return example().scoring("s: {" + outcome + "}");
    }

    static Stream<Arguments> brokenOutcomes() {
        String mean = ITEMS + ", rule: mean, privacy: OWNER";
        return Stream.of(
                Arguments.of(
                        "an item that is not there",
                        "items: {q9: '+'}, rule: mean, privacy: OWNER",
                        "outcome 's': item 'q9' is not in instrument.yaml"),
                Arguments.of(
                        "an item that stands twice",
                        "items: {q1: '+', q1: '-'}, rule: sum, privacy: OWNER",
                        "'q1' stands twice in outcome 's', items"),
                Arguments.of(
                        "another sign",
                        "items: {q1: '*'}, rule: mean, privacy: OWNER",
                        "outcome 's': the sign of item 'q1' must be + or -"),
                Arguments.of("an unknown key", mean + ", itmes: 3", "unknown key 'itmes' in outcome 's'"),
                Arguments.of(
                        "a key of another rule", mean + ", threshold: 3", "unknown key 'threshold' in outcome 's'"),
                Arguments.of(
                        "an unknown rule",
                        ITEMS + ", rule: median, privacy: OWNER",
                        "rule must be one of sum, mean, weighted, max, count, expression, grm"),
                Arguments.of("no rule", ITEMS + ", privacy: OWNER", "'rule' is missing in outcome 's'"),
                Arguments.of("no privacy", ITEMS + ", rule: mean", "'privacy' is missing in outcome 's'"),
                Arguments.of(
                        "an unknown privacy",
                        ITEMS + ", rule: mean, privacy: ALL",
                        "privacy must be one of ENGINE_ONLY, OWNER, OWNER_REQUESTED_COACH, JOINT_IF_BOTH, AGGREGATE"),
                Arguments.of(
                        "an unknown direction", mean + ", direction: left", "direction must be one of up, down, none"),
                Arguments.of(
                        "too many needed",
                        mean + ", missing: {min_answered: 5, then: prorate}",
                        "outcome 's': min_answered must be from 1 to 4"),
                Arguments.of(
                        "none needed",
                        mean + ", missing: {min_answered: 0, then: prorate}",
                        "outcome 's': min_answered must be from 1 to 4"),
                Arguments.of(
                        "another then",
                        mean + ", missing: {min_answered: 3, then: impute}",
                        "outcome 's': 'then' knows one word, prorate"),
                Arguments.of(
                        "a short scale prorated",
                        "items: {q1: '+', q2: '+', q3: '+'}, rule: sum, privacy: OWNER, missing: {min_answered: 2, then: prorate}",
                        "outcome 's': a scale of at most 3 items cannot be prorated"),
                Arguments.of(
                        "a prorated maximum",
                        ITEMS + ", rule: max, privacy: OWNER, missing: {then: prorate}",
                        "outcome 's': this rule cannot be prorated"),
                Arguments.of(
                        "a weight of zero",
                        "items: {q1: '+'}, rule: weighted, weights: {q1: 0}, privacy: OWNER",
                        "outcome 's': the weight of 'q1' must be greater than 0"),
                Arguments.of(
                        "a missing weight",
                        "items: {q1: '+', q2: '+'}, rule: weighted, weights: {q1: 1}, privacy: OWNER",
                        "outcome 's': item 'q2' has no weight"),
                Arguments.of(
                        "a count without threshold",
                        ITEMS + ", rule: count, privacy: OWNER",
                        "'threshold' is missing in outcome 's'"),
                Arguments.of("alpha above 1", mean + ", reliability: {alpha: 1.2}", "alpha must be from 0 to 1"),
                Arguments.of("sd of 0", mean + ", reliability: {sd: 0}", "sd must be greater than 0"),
                Arguments.of(
                        "a made-up status",
                        mean + ", reliability: {status: GUESSED}",
                        "status must be PUBLISHED, ESTIMATED(n) or ASSUMED"),
                Arguments.of(
                        "an item in an expression",
                        "rule: expression, expression: 'q1 + 1', privacy: OWNER",
                        "outcome 's': 'q1' is an item; an expression names outcomes only"),
                Arguments.of(
                        "an unknown part",
                        "rule: expression, expression: 'u + 1', privacy: OWNER",
                        "outcome 's': 'u' is no outcome"),
                Arguments.of(
                        "a circle of one",
                        "rule: expression, expression: 's + 1', privacy: OWNER",
                        "outcome 's' is calculated from itself"),
                Arguments.of(
                        "no expression",
                        "rule: expression, expression: '1 +', privacy: OWNER",
                        "outcome 's', expression: something is missing at the end"),
                Arguments.of(
                        "an endless number",
                        "rule: expression, expression: '1" + "0".repeat(400) + "', privacy: OWNER",
                        "outcome 's', expression: a number is too large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenOutcomes")
    @DisplayName("INSTRUMENT-1: a broken outcome gives exactly this finding, with file and line")
    void brokenOutcome(String name, String outcome, String reason) {
        assertEquals(List.of("ERROR x/v1/scoring.yaml:2  " + reason), errors(scoring(outcome)));
        assertTrue(scoring(outcome).read().value().isEmpty());
    }

    @Test
    @DisplayName("INSTRUMENT-1: an expression may not be seen by more people than its parts, and circles are found")
    void betweenOutcomes() {
        assertEquals(
                List.of("ERROR x/v1/scoring.yaml:3  outcome 's' may not be seen by more people than its part 'p'"
                        + " (ENGINE_ONLY)"),
                errors(example()
                        .scoring("p: {" + ITEMS + ", rule: mean, privacy: ENGINE_ONLY}\n"
                                + "s: {rule: expression, expression: 'p', privacy: OWNER}")));
        assertEquals(
                List.of(
                        "ERROR x/v1/scoring.yaml:2  outcome 'a' is calculated from itself",
                        "ERROR x/v1/scoring.yaml:3  outcome 'b' is calculated from itself"),
                errors(example()
                        .scoring("a: {rule: expression, expression: 'b', privacy: OWNER}\n"
                                + "b: {rule: expression, expression: '-a', privacy: OWNER}")));
    }

    @Test
    @DisplayName("INSTRUMENT-1: all faults of all files are shown at once")
    void allAtOnce() {
        Example broken = example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("q2: {response: five}", "q2: {response: six}")
                                .replace("version: 1", "version: one\nuses: couple")
                                .replace("min: -2", "min: 2")
                                .replace("[q4, q5, q6, e1]", "[q4, q5, q6, q6, q7]"))
                .with(
                        "cutscores.yaml",
                        "other: {source: a, population: b, cuts: [{from: 1, label: x}, {from: 2, label: y}]}")
                .with("scoring.yaml", Example.SCORING.replace("q5: '+'", "q8: '+'"))
                .with("text.en.yaml", "title: T\nitems: {q9: \"?\"}");
        assertEquals(
                List.of(
                        "ERROR x/v1/cutscores.yaml:1  cut scores: there is no outcome 'other'",
                        "ERROR x/v1/cutscores.yaml:1  the cuts must fall from the highest to the lowest: 'y' is not below 'x'",
                        "ERROR x/v1/instrument.yaml:3  version must be a whole number",
                        "ERROR x/v1/instrument.yaml:4  unknown key 'uses' in instrument.yaml",
                        "ERROR x/v1/instrument.yaml:8  response format 'even': min must be smaller than max",
                        "ERROR x/v1/instrument.yaml:11  item 'q2': there is no response format 'six'",
                        "ERROR x/v1/instrument.yaml:19  pages: item 'q6' stands twice",
                        "ERROR x/v1/instrument.yaml:19  pages: there is no item 'q7'",
                        "ERROR x/v1/scoring.yaml:3  outcome 'calm': item 'q8' is not in instrument.yaml",
                        "ERROR x/v1/text.en.yaml:2  there is no item 'q9'"),
                errors(broken));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"no", "true", "null", "n", "y", "Q1", "1q", "q-1"})
    @DisplayName("CASE-yaml-id-n INSTRUMENT-1: an id that is none, or that YAML reads otherwise, is refused")
    void ids(String id) {
        Example example = example().with("instrument.yaml", Example.FORM.replace("  q6:", "  " + id + ":"));
        assertTrue(
                errors(example).stream().anyMatch(e -> e.contains("'" + id + "'")),
                errors(example).toString());
    }

    @Test
    @DisplayName("INSTRUMENT-1: what is not YAML, a missing file and a missing key are said with their place")
    void notYaml() {
        assertEquals(
                1, errors(example().with("scoring.yaml", "outcomes:\n  a: [")).size());
        assertTrue(errors(example().with("scoring.yaml", "outcomes:\n  a: ["))
                .get(0)
                .startsWith("ERROR x/v1/scoring.yaml:"));
        assertEquals(
                List.of("ERROR x/v1/scoring.yaml  this file is missing"),
                errors(example().without("scoring.yaml")));
        assertEquals(
                List.of("ERROR x/v1/instrument.yaml:1  'slug' is missing in instrument.yaml"),
                errors(example().with("instrument.yaml", Example.FORM.replace("slug: example\n", ""))));
        assertEquals(
                List.of("ERROR x/v1/scoring.yaml  the file is empty"),
                errors(example().with("scoring.yaml", "# soon")));
        assertEquals(
                1,
                errors(example().with("scoring.yaml", "outcomes: &a\n  b: *a\n"))
                        .size(),
                "an alias of itself ends");
    }

    @Test
    @DisplayName("signs may be quoted or bare, in one line or one a line")
    void signs() {
        String quoted = "s: {items: {q1: '+', q2: \"-\", q3: '-'}, rule: sum, privacy: OWNER}";
        String bare = "s: {items: {q1: +, q2: -, q3: -}, rule: sum, privacy: OWNER}";
        String lines = "s:\n  items:\n    q1: +\n    q2: -\n    q3: -  # turned\n  rule: sum\n  privacy: OWNER";
        Instrument expected = example().scoring(quoted).instrument();
        assertEquals(Keying.MINUS, expected.outcomes().get("s").items().get("q2"));
        assertEquals(expected.outcomes(), example().scoring(bare).instrument().outcomes());
        assertEquals(expected.outcomes(), example().scoring(lines).instrument().outcomes());
        assertEquals(
                expected.outcomes(),
                example().scoring(lines.replace("\n", "\r\n")).instrument().outcomes());
    }

    @Test
    @DisplayName("a text with a colon and a minus in quotes stays as it is")
    void minusInText() {
        Instrument instrument =
                example().with("text.en.yaml", "title: \"a: - , b\"\n").instrument();
        assertEquals("a: - , b", instrument.text("en").frame().title());
    }

    @Test
    @DisplayName("INSTRUMENT-4: min_answered without 'then' is a WARNING and needs every item")
    void warning() {
        Read<Instrument> reading = scoring(ITEMS + ", rule: mean, privacy: OWNER, missing: {min_answered: 2}")
                .read();
        assertTrue(reading.findings()
                .toString()
                .contains("WARNING x/v1/scoring.yaml:2  outcome 's': min_answered says 2 of 4"));
        assertEquals(
                new MissingRule(4, false),
                reading.value().orElseThrow().outcomes().get("s").missing());
    }

    private static String oneCase(String responses, String expected) {
        return "- uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b002\n  description: one\n  responses: {" + responses
                + "}\n  expected:\n    calm: {" + expected + "}\n";
    }

    @Test
    @DisplayName("INSTRUMENT-3: a case that holds is silent, one that does not is an ERROR at its line")
    void cases() {
        String answers = "q1: 4, q2: 4, q3: 3, q4: 2, q5: \"-\"";
        String right = oneCase(answers, "value: 3.25, status: PRORATED, n_answered: 4");
        assertEquals(
                "",
                example().with("cases.yaml", right).read().findings().list().stream()
                        .filter(f -> f.file().endsWith("cases.yaml"))
                        .map(Finding::toString)
                        .findFirst()
                        .orElse(""));
        assertEquals(
                List.of(
                        "ERROR x/v1/cases.yaml:5  case 'one': calm's status is PRORATED, value is 3.25, se is not there,"
                                + " label is not there, n_answered is 4"),
                errors(example()
                        .with(
                                "cases.yaml",
                                oneCase(answers, "value: 3.26, status: COMPLETE, n_answered: 5, se: 1, label: x"))));
        assertEquals(
                List.of(
                        "ERROR x/v1/cases.yaml:3  responses: 'q1' must be a whole number in its range, or '-'",
                        "ERROR x/v1/cases.yaml:3  responses: there is no item 'q9'"),
                errors(example().with("cases.yaml", oneCase("q1: 9, q9: 1", "status: NOT_COMPUTABLE"))));
    }

    @Test
    @DisplayName("INSTRUMENT-5 INV-46: a failing case does not tell an ENGINE_ONLY number")
    void secretCase() {
        String cases = oneCase("q1: 4", "value: 3").replace("calm", "s");
        String finding = errors(scoring("items: {q1: '+'}, rule: mean, privacy: ENGINE_ONLY")
                        .with("cases.yaml", cases))
                .get(0);
        assertTrue(finding.endsWith("s's value differs"), finding);
    }

    @Test
    @DisplayName("INSTRUMENT-1: for people every sentence is needed; for a calculation a WARNING will do")
    void strictness() {
        Read<Instrument> forPeople = example().readForPeople();
        assertTrue(forPeople.value().isEmpty());
        assertTrue(forPeople.findings().toString().contains("ERROR x/v1/text.en.yaml:1  item 'q1' has no text"));
        assertTrue(forPeople.findings().toString().contains("ERROR x/v1/cases.yaml:1  outcome 'calm' has no case"));
        assertFalse(example().read().findings().hasErrors());
        assertTrue(example()
                .without("text.en.yaml")
                .without("cases.yaml")
                .read()
                .value()
                .isPresent());
    }

    @Test
    @DisplayName("INV-47: another word in any file is another content hash, line ends are none")
    void hash() {
        String hash = example().instrument().hash();
        assertEquals(hash, example().instrument().hash());
        assertEquals(
                hash,
                example()
                        .with("scoring.yaml", Example.SCORING.replace("\n", "\r\n"))
                        .instrument()
                        .hash());
        assertFalse(hash.equals(
                example().with("text.en.yaml", "title: Other\n").instrument().hash()));
    }
}
