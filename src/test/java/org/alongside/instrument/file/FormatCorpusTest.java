package org.alongside.instrument.file;

import static org.alongside.instrument.Example.FORM;
import static org.alongside.instrument.Example.SCORING;
import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.instrument.Example;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.kernel.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as other hands may write them: what the format allows is read without a word, what it does not is said. */
class FormatCorpusTest {

    private static final String TEXT = """
            title: Example
            items: {q1: a, q2: b, q3: c, q4: d, q5: e, q6: f, e1: g}
            responses: {five: {1: a, 2: b, 3: c, 4: d, 5: e}, even: {-2: a, -1: b, 0: c, 1: d, 2: e}}
            outcomes: {calm: Calm}
            """;

    private static final String CASES = """
            - uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b002
              description: one
              responses: {q1: 4, q2: 4, q3: 3, q4: 2, q5: "-"}
              expected: {calm: {value: 3.25, status: PRORATED}}
            """;

    private static final String OPEN = "calm: {items: {q1: '+', q2: '+', q3: '-', q4: '+', q5: '+'}, rule: mean, ";

    private static Example whole() {
        return example().with("text.en.yaml", TEXT).with("cases.yaml", CASES);
    }

    private static Arguments with(String what, String file, String text) {
        return Arguments.of(what, whole().with(file, text));
    }

    private static Arguments scoring(String what, String outcomes) {
        return Arguments.of(what, whole().scoring(outcomes));
    }

    static Stream<Arguments> legal() {
        String bare = "{q1: +, q2: +, q3: -, q4: +, q5: +}";
        String rest = "rule: mean, missing: {min_answered: 4, then: prorate}, privacy: OWNER";
        return Stream.of(
                with("the example", "cutscores.yaml", "{}"),
                with("Windows line ends", "scoring.yaml", SCORING.replace("\n", "\r\n")),
                with("a byte-order mark", "scoring.yaml", "\uFEFF" + SCORING),
                with("no last line end", "instrument.yaml", FORM.strip()),
                with("a document mark", "instrument.yaml", "%YAML 1.2\n---\n" + FORM + "...\n"),
                with("remarks", "scoring.yaml", SCORING.replace("rule: mean", "rule: mean   # it's \"so\": -")),
                with("nothing but a remark", "cutscores.yaml", "{}  # none yet\n"),
                with(
                        "quoted keys",
                        "scoring.yaml",
                        SCORING.replace("q1:", "\"q1\":").replace("rule:", "'rule':")),
                scoring(
                        "bare signs beside quoted text",
                        "calm: {items: " + bare + ", " + rest + ", reliability: {source: \"Ana's, 2025: - \"}}"),
                scoring(
                        "bare signs beside plain text",
                        "calm: {items: " + bare + ", " + rest + ", reliability: {source: Ana's study}}"),
                scoring(
                        "bare signs over lines",
                        "calm:\n  items: {\n    q1: +,\n    q2: + ,\n    q3: - ,  # turned\n"
                                + "    q4: +, q5: +\n  }\n  "
                                + rest.replace("}, ", "}\n  ").replace("mean, ", "mean\n  ")),
                scoring(
                        "signs one a line",
                        "calm:\n  items:\n    q1: +\n    q2: \"+\"\n    q3:   -   # turned\n    q4: '+'\n"
                                + "    q5: +\n  rule: mean\n  missing:\n    min_answered: 4\n    then: prorate\n  privacy: OWNER"),
                scoring(
                        "text in a block that looks like a sign",
                        "calm:\n  items: {q1: +, q2: +, q3: -, q4: +, q5: +}\n"
                                + "  reliability:\n    source: |\n      see\n        q9: -\n\n      'and' so on: -\n    alpha: 0.8\n"
                                + "  rule: mean\n  missing: {min_answered: 4, then: prorate}\n  privacy: OWNER"),
                scoring(
                        "an anchor",
                        "calm:\n  items: &all {q1: +, q2: +, q3: -, q4: +, q5: +}\n  rule: mean\n"
                                + "  missing: &most {min_answered: 4, then: prorate}\n  privacy: OWNER\n"
                                + "hidden: {items: *all, rule: sum, missing: *most, privacy: ENGINE_ONLY}"),
                with("a bare minus as an answer", "cases.yaml", CASES.replace("\"-\"", "-")),
                with("an open answer", "cases.yaml", CASES.replace("q5: \"-\"", "q5: ")),
                with(
                        "a value left empty",
                        "cases.yaml",
                        CASES.replace("value: 3.25, status: PRORATED", "value: , n_answered: 4")),
                with(
                        "numbers of options in quotes",
                        "text.en.yaml",
                        TEXT.replace("{1: a", "{\"1\": a").replace("-2:", "'-2':")),
                with(
                        "items of no outcome, a page of its own each",
                        "instrument.yaml",
                        FORM.replace("[q4, q5, q6, e1]", "[e1]\n  - [q6, q5]\n  - - q4")),
                with(
                        "an outcome named like an item, and labels",
                        "cutscores.yaml",
                        "calm:\n  source: s\n  population: p\n  cuts: []\n"),
                Arguments.of(
                        "an outcome named like an item",
                        whole().scoring(OPEN + "missing: {min_answered: 4, then: prorate}, privacy: OWNER}\n"
                                + "q6: {rule: expression, expression: calm * 2, privacy: ENGINE_ONLY}")));
    }

    /** Some have an outcome more than there are cases and words for. */
    private static List<String> told(Example example) {
        return example.read().findings().list().stream()
                .map(Finding::toString)
                .filter(f -> !f.endsWith("has no case"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("legal")
    @DisplayName("INSTRUMENT-26 what the format allows is read without a finding, and scores alike")
    void legal(String what, Example example) {
        assertEquals(List.of(), told(example));
        Answers answers = Answers.NONE.with("q1", 4).with("q2", 4).with("q3", 3).with("q4", 2);
        var calm = Scorer.score(example.instrument(), answers)
                .report()
                .outcome("calm")
                .orElseThrow();
        assertEquals(3.25, calm.value().orElseThrow());
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                Arguments.of("instrument.yaml", FORM.replace("min: 1", "min: 1.0"), ":6  min must be a whole number"),
                Arguments.of("instrument.yaml", FORM.replace("min: 1", "min: '1'"), ":6  min must be a whole number"),
                Arguments.of(
                        "instrument.yaml",
                        FORM.replace("max: 5", "max: 3000000000"),
                        ":6  max must be from -1000000000 to 1000000000"),
                Arguments.of(
                        "instrument.yaml",
                        FORM.replace("single, min: 1", "multiple, min: 1"),
                        ":6  cardinality: only 'single' and 'text' are supported"),
                Arguments.of(
                        "instrument.yaml",
                        FORM.replace("version: 1", "version: v1"),
                        ":3  version must be a whole number"),
                Arguments.of(
                        "instrument.yaml",
                        FORM.replace("5a8b1c1e-6b7e", "5a8b1c1e-6b"),
                        ":1  uuid must be a UUID, 8-4-4-4-12 hexadecimal digits"),
                Arguments.of("instrument.yaml", FORM.replace("[en]", "en"), ":4  languages must be a list"),
                Arguments.of(
                        "instrument.yaml",
                        FORM.replace("[en]", "[]"),
                        ":4  languages needs at least its reference language"),
                Arguments.of("instrument.yaml", FORM + "title: x\n", ":19  unknown key 'title' in instrument.yaml"),
                Arguments.of("instrument.yaml", FORM + "slug: other\n", ":19  'slug' stands twice in instrument.yaml"),
                Arguments.of(
                        "instrument.yaml",
                        FORM.replace("q1: {response: five}", "q1: {response: five, text: x}"),
                        ":9  unknown key 'text' in item 'q1'"),
                Arguments.of("scoring.yaml", SCORING + "norms: x\n", ":7  unknown key 'norms' in scoring.yaml"),
                Arguments.of(
                        "scoring.yaml",
                        SCORING.replace("rule:", "<<: {then: x}\n    rule:"),
                        ":4  unknown key '<<' in outcome 'calm'"),
                Arguments.of(
                        "scoring.yaml",
                        SCORING.replace("OWNER", "owner"),
                        ":6  privacy must be one of ENGINE_ONLY, OWNER, OWNER_REQUESTED_COACH, JOINT_IF_BOTH, AGGREGATE"),
                Arguments.of(
                        "scoring.yaml",
                        SCORING.replace("q1: '+'", "q1: 1"),
                        ":3  outcome 'calm': the sign of item 'q1' must be + or -"),
                Arguments.of(
                        "scoring.yaml",
                        SCORING.replace("then: prorate", "than: prorate"),
                        ":5  unknown key 'than' in outcome 'calm', missing"),
                Arguments.of(
                        "scoring.yaml",
                        SCORING.replace("prorate}", "prorate"),
                        ":6  this is not YAML: " + "expected ',' or '}', but got :"),
                Arguments.of("scoring.yaml", "[".repeat(100_000), ":1  something here is nested too deeply to be read"),
                Arguments.of(
                        "cutscores.yaml",
                        "calm: {source: s, cuts: []}",
                        ":1  'population' is missing in cut scores of 'calm'"),
                Arguments.of(
                        "cutscores.yaml",
                        "calm: {source: s, population: p, cuts: [{from: 4, label: a, to: 5}]}",
                        ":1  unknown key 'to' in a cut"),
                Arguments.of(
                        "cutscores.yaml",
                        "calm:\n  source: s\n  population: p\n  cuts:\n    - {from: 3, label: a}\n    - {from: 3, label: b}",
                        ":6  the cuts must fall from the highest to the lowest: 'b' is not below 'a'"),
                Arguments.of("text.en.yaml", TEXT + "titel: x\n", ":5  unknown key 'titel' in the texts"),
                Arguments.of("text.en.yaml", TEXT.replace("5: e}", "6: e}"), ":3  '6' is no option of 'five'"),
                Arguments.of("text.en.yaml", TEXT.replace("even:", "odd:"), ":3  there is no response format 'odd'"),
                Arguments.of("cases.yaml", CASES + CASES, ":5  the uuid of this case stands twice"),
                Arguments.of(
                        "cases.yaml",
                        CASES.replace("responses:", "answers: {}\n  responses:"),
                        ":3  unknown key 'answers' in a case"),
                Arguments.of(
                        "cases.yaml",
                        CASES.replace("q1: 4", "q1: 4.0"),
                        ":3  responses: 'q1' must be a whole number in its range, or '-'"),
                Arguments.of("cases.yaml", CASES.replace("calm:", "clam:"), ":4  expected: there is no outcome 'clam'"),
                Arguments.of(
                        "cases.yaml",
                        CASES.replace("4, q3: 3", "\"-\", q3: 3").replace("PRORATED", "NOT_COMPUTABLE"),
                        ":4  what is NOT_COMPUTABLE has no value"),
                Arguments.of(
                        "cases.yaml", CASES.replace("3.25", "3.250000002"), ":4  case 'one': calm's value is 3.25"),
                Arguments.of("cases.yaml", "cases: []", ":1  cases.yaml must be a list"));
    }

    @ParameterizedTest(name = "{0}{2}")
    @MethodSource("illegal")
    @DisplayName("INSTRUMENT-26 what the format does not allow is an ERROR at its line")
    void illegal(String file, String text, String finding) {
        List<String> errors = whole().with(file, text).read().findings().list().stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .toList();
        assertEquals(List.of("ERROR x/v1/" + file + finding), errors);
    }

    @Test
    @DisplayName(
            "INSTRUMENT-26 what scores do not need is a WARNING: texts, words of labels and languages, empty files")
    void warnings() {
        Map<String, Example> examples = Map.of(
                "WARNING x/v1/text.de.yaml  this file is not read: its language is not in 'languages'",
                whole().with("text.de.yaml", TEXT),
                "WARNING x/v1/text.en.yaml:5  no cut score has the label 'usual'",
                whole().with("text.en.yaml", TEXT + "labels: {usual: \"as most\"}\n"),
                "WARNING x/v1/cutscores.yaml  the file is empty",
                whole().with("cutscores.yaml", "# none\n"),
                "WARNING x/v1/cases.yaml  the file is empty",
                whole().with("cases.yaml", ""),
                "WARNING x/v1/text.en.yaml:3  options 2 to 4 of 'five' have no text",
                whole().with("text.en.yaml", TEXT.replace("2: b, 3: c, 4: d, 5: e}, even", "5: e}, even")),
                "WARNING x/v1/notes.txt  this file is not read; is its name right?",
                whole().with("notes.txt", "x"));
        examples.forEach((finding, example) -> assertEquals(List.of(finding), told(example)));
    }

    @Test
    @DisplayName(
            "INSTRUMENT-26 the highest number that is allowed may be an option, and is told from those without text")
    void highestOption() {
        String top = "even: {cardinality: single, min: 999999998, max: 1000000000}";
        Example worded = whole().with(
                        "instrument.yaml", FORM.replace("even: {cardinality: single, min: -2, max: 2}", top))
                .with("text.en.yaml", TEXT.replace("{-2: a, -1: b, 0: c, 1: d, 2: e}", "{1000000000: most}"));
        assertEquals(
                List.of("WARNING x/v1/text.en.yaml:3  options 999999998 to 999999999 of 'even' have no text"),
                told(worded));
    }

    @Test
    @DisplayName("INSTRUMENT-1 faults in the cases are shown together with those of other files")
    void casesToo() {
        Example broken = whole().with("scoring.yaml", SCORING.replace("OWNER", "ALL"))
                .with("cases.yaml", CASES.replace("q1: 4", "q9: 4"));
        assertEquals(
                List.of("x/v1/cases.yaml", "x/v1/scoring.yaml"),
                broken.read().findings().list().stream()
                        .filter(Finding::isError)
                        .map(Finding::file)
                        .toList());
    }
}
