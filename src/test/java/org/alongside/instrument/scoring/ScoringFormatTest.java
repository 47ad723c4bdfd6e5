package org.alongside.instrument.scoring;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.alongside.instrument.Example;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.kernel.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of scoring-format, paragraph by paragraph, with figures worked out by hand. */
class ScoringFormatTest {

    private static final String FIVE = "items: {q1: '+', q2: '+', q3: '-', q4: '+', q5: '+'}, privacy: OWNER";

    /** {@code q1=4 q2=-}: answers in short. */
    private static Answers answers(String text) {
        Answers answers = Answers.NONE;
        for (String one : text.isBlank() ? new String[0] : text.split(" ")) {
            String[] parts = one.split("=");
            answers = answers.with(parts[0], Answer.parse(parts[1]).orElseThrow());
        }
        return answers;
    }

    /** {@code PRORATED 3.25 n=4}, with {@code se=} where there is one: the outcome s. */
    private static String score(Example example, String answers) {
        OutcomeScore s = Scorer.score(example.instrument(), answers(answers))
                .report()
                .outcome("s")
                .orElseThrow();
        String value = s.value().isPresent() ? " " + s.value().getAsDouble() : "";
        String se = s.se().isPresent() ? " se=" + Math.round(s.se().getAsDouble() * 1e6) / 1e6 : "";
        return s.status() + value + " n=" + s.answered() + se;
    }

    private static String score(String outcome, String answers) {
        return score(example().scoring("s: {" + outcome + "}"), answers);
    }

    private static List<String> errors(String outcomes) {
        return example().scoring(outcomes).read().findings().list().stream()
                .filter(Finding::isError)
                .map(Finding::reason)
                .toList();
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 1: reversal goes by the item's own range, also a negative one")
    void ownRange() {
        assertEquals("COMPLETE 1.0 n=1", score("items: {e1: '-'}, rule: sum, privacy: OWNER", "e1=-1"));
        assertEquals("COMPLETE 0.0 n=1", score("items: {e1: '-'}, rule: mean, privacy: OWNER", "e1=0"));
        assertEquals("COMPLETE -1.0 n=2", score("items: {e1: '-', q1: '-'}, rule: sum, privacy: OWNER", "e1=2 q1=5"));
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 1: an item may feed several outcomes with other signs, or none")
    void severalOutcomes() {
        String outcomes = "t: {items: {q1: '+'}, rule: sum, privacy: OWNER}\n"
                + "s: {items: {q1: '-'}, rule: sum, privacy: OWNER}";
        assertEquals("COMPLETE 4.0 n=1", score(example().scoring(outcomes), "q1=2 q6=1"));
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 11: weighted is a sum of w·s; prorated ÷ weights answered × all weights")
    void weighted() {
        String rule = FIVE + ", rule: weighted, weights: {q1: 2, q2: 0.5, q3: 1, q4: 4, q5: 0.5}";
        assertEquals("COMPLETE 32.0 n=5", score(rule, "q1=5 q2=1 q3=3 q4=4 q5=5"));
        assertEquals("PRORATED 28.0 n=4", score(rule, "q1=5 q2=1 q3=4 q5=3"));
        assertEquals("NOT_COMPUTABLE n=3", score(rule, "q1=5 q2=1 q3=4"));
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,false",
        "2,2,false",
        "3,3,false",
        "4,4,true",
        "5,4,true",
        "6,5,true",
        "9,8,true",
        "10,8,true",
        "11,9,true",
        "100,80,true"
    })
    @DisplayName("INSTRUMENT-9 scoring-format 12: without missing: four fifths, rounded up; all of at most three")
    void usual(int items, int needed, boolean prorate) {
        assertEquals(new MissingRule(needed, prorate), MissingRule.usual(items));
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 12: min_answered is from 1 to k, for graded response too")
    void bounds() {
        String reason = "outcome 's': min_answered must be from 1 to 5";
        for (String min : List.of("0", "6", "-1")) {
            String missing = ", missing: {min_answered: " + min + "}}";
            assertEquals(List.of(reason), errors("s: {" + FIVE + ", rule: sum" + missing));
            assertEquals(List.of(reason), errors("s: {" + FIVE + ", rule: max" + missing));
        }
        assertEquals(
                List.of("min_answered must be a whole number"),
                errors("s: {" + FIVE + ", rule: sum, missing: {min_answered: 3.0}}"));
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 13: without then anything missing refuses, whatever min_answered says")
    void withoutThen() {
        String rule = FIVE + ", rule: mean, missing: {min_answered: 2}";
        assertEquals("NOT_COMPUTABLE n=4", score(rule, "q1=5 q2=1 q3=4 q5=3"));
        assertEquals("COMPLETE 3.0 n=5", score(rule, "q1=5 q2=1 q3=3 q4=3 q5=3"));
        assertEquals("NOT_COMPUTABLE n=4", score(FIVE + ", rule: sum, missing: {}", "q1=5 q2=1 q3=4 q5=3"));
    }

    @Test
    @DisplayName(
            "INSTRUMENT-9 scoring-format 13: then knows prorate alone, from four items, for sum, mean and weighted")
    void then() {
        String prorate = "outcome 's': this rule cannot be prorated";
        String missing = ", missing: {min_answered: 3, then: prorate}}";
        assertEquals(List.of(prorate), errors("s: {" + FIVE + ", rule: max" + missing));
        assertEquals(List.of(prorate), errors("s: {" + FIVE + ", rule: count, threshold: 3" + missing));
        assertEquals(
                List.of("outcome 's': a scale of at most 3 items cannot be prorated"),
                errors("s: {items: {q1: '+', q2: '+', q3: '+'}, privacy: OWNER, rule: mean" + missing));
        assertEquals(
                List.of("outcome 's': an expression has no items of its own, so no missing rule"),
                errors("s: {rule: expression, expression: '1', privacy: OWNER, missing: {then: prorate}}"));
        assertEquals(
                "PRORATED 15.0 n=2",
                score(FIVE + ", rule: sum, missing: {min_answered: 2, then: prorate}", "q1=5 q3=5 q2=- q4=-"));
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 14: count looks at scores after reversal, and a threshold may be broken")
    void maxAndCount() {
        String whole = "q1=5 q2=1 q3=3 q4=3 q5=2";
        assertEquals("COMPLETE 3.0 n=5", score(FIVE + ", rule: count, threshold: 3", whole));
        assertEquals("COMPLETE 1.0 n=5", score(FIVE + ", rule: count, threshold: 3.5", whole));
        assertEquals("COMPLETE 0.0 n=5", score(FIVE + ", rule: count, threshold: 6", whole));
        assertEquals("COMPLETE 5.0 n=5", score(FIVE + ", rule: max", "q1=1 q2=1 q3=1 q4=3 q5=2"));
        assertEquals("COMPLETE -2.0 n=1", score("items: {e1: '-'}, rule: max, privacy: OWNER", "e1=2"));
        assertEquals("NOT_COMPUTABLE n=4", score(FIVE + ", rule: max", "q1=5 q2=1 q3=3 q4=3 q5=-"));
        assertEquals("NOT_COMPUTABLE n=4", score(FIVE + ", rule: count, threshold: 3", "q1=5 q2=1 q3=3 q4=3"));
    }

    /** Over a (q1 + q2), b (mean of q1 to q5 with q3 turned) and nested c = a - b. */
    private static String expression(String expression, String answers) {
        return score(
                example()
                        .scoring("s: {rule: expression, expression: \"" + expression + "\", privacy: OWNER}\n"
                                + "c: {rule: expression, expression: a - b, privacy: OWNER}\n"
                                + "a: {items: {q1: '+', q2: '+'}, rule: sum, privacy: OWNER}\n"
                                + "b: {" + FIVE + ", rule: mean}"),
                answers);
    }

    @ParameterizedTest
    @CsvSource({
        "8 - 3 - 2,3.0",
        "8 / 4 / 2,1.0",
        "7 / 2,3.5",
        "1 + 2 * 3,7.0",
        "-2 * -3,6.0",
        "- (1 + 1) / 4,-0.5",
        "2--3,5.0",
        "0 * -1,0.0",
        "0.1 + 0.2,0.30000000000000004",
        "007.50,7.5"
    })
    @DisplayName("INSTRUMENT-9 scoring-format 15: arithmetic in doubles, left to right, also over constants alone")
    void constants(String text, String value) {
        assertEquals("COMPLETE " + value + " n=0", expression(text, ""));
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 15: a part prorated prorates, a part refused refuses, even times zero")
    void statuses() {
        String whole = "q1=4 q2=2 q3=1 q4=4 q5=5";
        assertEquals("COMPLETE 2.0 n=5", expression("c", whole));
        assertEquals("PRORATED 2.25 n=4", expression("c", "q1=4 q2=2 q3=1 q4=4"));
        assertEquals("NOT_COMPUTABLE n=4", expression("b + 0 * a", "q1=4 q3=1 q4=4 q5=5"));
        assertEquals("NOT_COMPUTABLE n=5", expression("0 * (1 / (c - 2))", whole));
        assertEquals("NOT_COMPUTABLE n=5", expression("1 / (0 * -a + 0 * b)", whole), "a negative zero is a zero");
    }

    @Test
    @DisplayName(
            "INSTRUMENT-9 scoring-format 17: n_answered counts each item beneath once, also where there is no value")
    void answered() {
        assertEquals("NOT_COMPUTABLE n=3", expression("a + c + b", "q1=4 q3=1 q4=- q5=5"));
        assertEquals("NOT_COMPUTABLE n=0", score(FIVE + ", rule: mean", "q1=- q2=-"));
        assertEquals("COMPLETE 18.0 n=5", expression("a + c + b + a", "q1=5 q2=1 q3=3 q4=3 q5=3"));
    }

    @Test
    @DisplayName(
            "INSTRUMENT-9 scoring-format 16: se from alpha and sd, stepped down when prorated, also for an expression")
    void standardError() {
        String known = ", reliability: {alpha: 0.75, sd: 2}";
        assertEquals("COMPLETE 3.0 n=5 se=1.0", score(FIVE + ", rule: mean" + known, "q1=5 q2=1 q3=3 q4=3 q5=3"));
        assertEquals("PRORATED 3.0 n=4 se=1.084652", score(FIVE + ", rule: mean" + known, "q1=5 q2=1 q3=3 q4=3"));
        assertEquals(
                "COMPLETE 3.0 n=5",
                score(FIVE + ", rule: mean, reliability: {alpha: 0.75}", "q1=5 q2=1 q3=3 q4=3 q5=3"));
        String over = "s: {rule: expression, expression: b * 2, privacy: OWNER" + known + "}\nb: {" + FIVE
                + ", rule: mean, reliability: {alpha: 0, sd: 1}}";
        assertEquals("PRORATED 6.0 n=4 se=1.084652", score(example().scoring(over), "q1=5 q2=1 q3=3 q4=3"));
        assertEquals(
                "COMPLETE 3.0 n=5 se=0.0",
                score(FIVE + ", rule: mean, reliability: {alpha: 1, sd: 2}", "q1=5 q2=1 q3=3 q4=3 q5=3"));
        assertEquals(
                "PRORATED 3.0 n=4 se=2.0",
                score(FIVE + ", rule: mean, reliability: {alpha: 0, sd: 2}", "q1=5 q2=1 q3=3 q4=3"));
    }

    @Test
    @DisplayName("INSTRUMENT-9 scoring-format 20: no negative zero, no infinity, no number that is none")
    void numbers() {
        String nines = "9".repeat(300);
        assertEquals("NOT_COMPUTABLE n=0", expression(nines + " * " + nines, ""));
        assertEquals("NOT_COMPUTABLE n=0", expression(nines + " * " + nines + " - " + nines + " * " + nines, ""));
        assertEquals("COMPLETE 0.0 n=2", expression("-(a - a)", "q1=1 q2=1"));
        assertFalse(expression("0 * -a", "q1=1 q2=1").contains("-0"));
    }

    @Test
    @DisplayName("INSTRUMENT-9: a row of the wrong length, or a number out of range, is a broken promise")
    void promises() {
        CompiledScoring scoring = CompiledScoring.of(example().instrument());
        ScoreRow row = scoring.row();
        assertThrows(IllegalArgumentException.class, () -> scoring.score(new int[] {1, 1, 1}, row));
        int[] raw = scoring.raw(answers("q1=1"));
        raw[0] = 6;
        assertThrows(IllegalArgumentException.class, () -> scoring.score(raw, row));
        Answers none = Answers.NONE.with("q1", CompiledScoring.MISSING);
        assertThrows(IllegalArgumentException.class, () -> scoring.raw(none));
        raw[0] = Integer.MAX_VALUE;
        assertThrows(IllegalArgumentException.class, () -> scoring.score(raw, row));
    }
}
