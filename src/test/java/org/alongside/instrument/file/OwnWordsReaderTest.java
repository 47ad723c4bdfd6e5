package org.alongside.instrument.file;

import static org.alongside.instrument.Example.SCORING;
import static org.alongside.instrument.Example.WITH_WORDS;
import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ResponseFormat.OwnWords;
import org.alongside.instrument.SameQuestions;
import org.alongside.kernel.Finding;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question in own words, as authors write it. */
class OwnWordsReaderTest {

    private static Example words() {
        return example().with("instrument.yaml", WITH_WORDS);
    }

    private static List<String> errors(Example example) {
        return example.readForPeople().findings().list().stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .filter(text -> !text.contains("has no text") && !text.contains("has no case"))
                .toList();
    }

    @Test
    @DisplayName(
            "INSTRUMENT-34 a question in own words is read with its room, needs no options, and is not 'never scored'")
    void read() {
        assertEquals(List.of(), errors(words()));
        Instrument instrument = words().instrument();
        assertEquals(
                new OwnWords("words", 10), instrument.form().items().get("own").response());
        assertEquals(7, instrument.form().choices().size());
        assertThrows(
                IllegalStateException.class,
                () -> instrument.form().items().get("own").choice());
        String lint = VersionLint.of(
                        "x/v1", TextFiles.of(Map.of("instrument.yaml", WITH_WORDS, "scoring.yaml", SCORING)))
                .toString();
        assertTrue(lint.contains("item 'q6' is in no outcome") && !lint.contains("'own'"), lint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            max: 10} | max: 0}         | :8  response format 'words': max must be from 1 to 2000 characters
            max: 10} | max: 2001}      | :8  response format 'words': max must be from 1 to 2000 characters
            max: 10} | max: long}      | :8  response format 'words': max must be a whole number
            , max: 10} | }             | :8  'max' is missing in response format 'words'
            max: 10} | min: 1, max: 10} | :8  unknown key 'min' in response format 'words'
            text, max: 10} | words, max: 10, min: 1} | :8  cardinality: only 'single' and 'text' are supported
            """)
    @DisplayName(
            "INSTRUMENT-34 INSTRUMENT-26 a format of own words has its room and nothing else, 1 to 2000 characters")
    void formats(String right, String wrong, String finding) {
        assertEquals(
                List.of("ERROR x/v1/instrument.yaml" + finding),
                errors(words().with("instrument.yaml", WITH_WORDS.replace(right, wrong))));
    }

    @Test
    @DisplayName("INSTRUMENT-34 words feed no outcome: to name them in any rule is an ERROR at its line")
    void outcomes() {
        String says = "item 'own' is answered in own words, which feed no outcome";
        for (String rule : List.of(
                "rule: sum",
                "rule: count, threshold: 1",
                "rule: weighted, weights: {q1: 1, own: 2}",
                "rule: grm, grm: {method: eap, parameters: {q1: {a: 1, b: [-1, 0, 1, 2]}, own: {a: 1, b: [0, 1]}}}")) {
            List<String> errors =
                    errors(words().scoring("calm:\n  {items: {q1: '+', own: '+'}, " + rule + ", privacy: OWNER}"));
            assertEquals(List.of("ERROR x/v1/scoring.yaml:3  outcome 'calm': " + says), errors, rule);
        }
        String expression = errors(words().scoring("calm: {rule: expression, expression: own * 2, privacy: OWNER}"))
                .toString();
        assertTrue(expression.contains("scoring.yaml:2  outcome 'calm': 'own' is an item"), expression);
    }

    @Test
    @DisplayName("INSTRUMENT-34 no condition compares with words; words may have a condition themselves")
    void conditions() {
        String late = WITH_WORDS.replace("  - [own]", "  - [own]\n  - [q6]").replace("q6, e1]", "e1]");
        List<String> errors = errors(words().with(
                        "instrument.yaml",
                        late.replace("q6: {response: five}", "q6: {response: five, show_if: 'own = 1'}")));
        assertEquals(
                List.of("ERROR x/v1/instrument.yaml:15  show_if of 'q6': 'own' is answered in own words, and no number"
                        + " compares with them"),
                errors);
        assertEquals(
                List.of(),
                errors(words().with(
                                "instrument.yaml",
                                WITH_WORDS.replace("{response: words}", "{response: words, show_if: 'q1 >= 3'}"))));
    }

    @Test
    @DisplayName("INSTRUMENT-34 options to choose from have no place in the texts of own words")
    void texts() {
        List<String> errors = errors(words().with("text.en.yaml", "title: x\nresponses:\n  words: {1: a}\n"));
        assertEquals(
                List.of(
                        "ERROR x/v1/text.en.yaml:3  response format 'words' is answered in own words: it has no options to"
                                + " be named"),
                errors);
    }

    @Test
    @DisplayName("INSTRUMENT-34 in a case any text is an answer in own words, and longer than its room none")
    void cases() {
        String one = """
                - uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b002
                  description: one
                  responses: {q1: 4, q2: 4, q3: 3, q4: 2, own: %s}
                  expected: {calm: {value: 3.25, status: PRORATED}}
                """;
        for (String written : List.of("\"-\"", "4", "\"was \\n it\"", "", "=1+1")) {
            assertEquals(List.of(), errors(words().with("cases.yaml", one.formatted(written))), written);
        }
        assertEquals(
                List.of("ERROR x/v1/cases.yaml:3  responses: 'own' must be a text of at most 10 characters, or '-'"),
                errors(words().with("cases.yaml", one.formatted("eleven chars"))));
        String outcome = one.formatted("x").replace("{calm", "{own: {status: COMPLETE}, calm");
        assertEquals(
                List.of("ERROR x/v1/cases.yaml:4  expected: there is no outcome 'own'"),
                errors(words().with("cases.yaml", outcome)));
    }

    @Test
    @DisplayName("INSTRUMENT-34 STUDY-18 another room for words, or words in place of a choice, is another question")
    void sameQuestions() {
        Instrument here = words().instrument();
        Instrument longer = words().with("instrument.yaml", WITH_WORDS.replace("max: 10", "max: 11"))
                .instrument();
        Instrument choice = words().with(
                        "instrument.yaml", WITH_WORDS.replace("own: {response: words}", "own: {response: five}"))
                .instrument();
        assertTrue(SameQuestions.ask(here, words().instrument()));
        assertTrue(!SameQuestions.ask(here, longer)
                && !SameQuestions.ask(here, choice)
                && !SameQuestions.ask(choice, here));
    }
}
