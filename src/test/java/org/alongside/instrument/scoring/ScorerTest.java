package org.alongside.instrument.scoring;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final String FOUR = "items: {q1: '+', q2: '+', q3: '-', q4: '+'}, privacy: OWNER";
    private static final Answers ALL = Answers.NONE
            .with("q1", 4)
            .with("q2", 4)
            .with("q3", 1)
            .with("q4", 2)
            .with("q5", 3)
            .with("q6", 5);

    private static OutcomeScore score(String outcome, Answers answers) {
        Instrument instrument = example().scoring("s: {" + outcome + "}").instrument();
        return Scorer.score(instrument, answers).report().outcome("s").orElseThrow();
    }

    private static void assertScore(ScoreStatus status, double value, int answered, OutcomeScore score) {
        assertEquals(status, score.status());
        assertEquals(value, score.value().orElseThrow(), 1e-12);
        assertEquals(answered, score.answered());
    }

    private static void assertNone(int answered, OutcomeScore score) {
        assertEquals(ScoreStatus.NOT_COMPUTABLE, score.status());
        assertEquals(OptionalDouble.empty(), score.value());
        assertEquals(OptionalDouble.empty(), score.se());
        assertEquals(answered, score.answered());
    }

    @Test
    @DisplayName("INSTRUMENT-4: sum, mean and weighted turn items round on their own range")
    void complete() {
        assertScore(ScoreStatus.COMPLETE, 15, 4, score(FOUR + ", rule: sum", ALL));
        assertScore(ScoreStatus.COMPLETE, 3.75, 4, score(FOUR + ", rule: mean", ALL));
        String weights = ", rule: weighted, weights: {q1: 2, q2: 0.5, q3: 1, q4: 1}";
        assertScore(ScoreStatus.COMPLETE, 17, 4, score(FOUR + weights, ALL));
        String own = "items: {q1: '+', e1: '-'}, rule: sum, privacy: OWNER";
        assertScore(
                ScoreStatus.COMPLETE,
                5,
                2,
                score(own, Answers.NONE.with("q1", 4).with("e1", -1)));
    }

    @Test
    @DisplayName("INSTRUMENT-4: one missing of four is made up for by the others, two refuse the scale")
    void prorated() {
        String fewer = FOUR + ", missing: {min_answered: 3, then: prorate}";
        assertScore(ScoreStatus.PRORATED, 13.0 / 3 * 4, 3, score(fewer + ", rule: sum", ALL.without("q4")));
        assertScore(ScoreStatus.PRORATED, 13.0 / 3, 3, score(fewer + ", rule: mean", ALL.without("q4")));
        String weights = ", rule: weighted, weights: {q1: 2, q2: 0.5, q3: 1, q4: 1}";
        assertScore(ScoreStatus.PRORATED, 15 / 3.5 * 4.5, 3, score(fewer + weights, ALL.without("q4")));
        assertNone(2, score(fewer + ", rule: mean", ALL.without("q4").without("q1")));
    }

    @Test
    @DisplayName("ASSESSMENT-6: rather not say counts as missing")
    void ratherNotSay() {
        String fewer = FOUR + ", missing: {min_answered: 3, then: prorate}, rule: mean";
        Answers declined = ALL.with("q4", Answer.RATHER_NOT_SAY);
        assertScore(ScoreStatus.PRORATED, 13.0 / 3, 3, score(fewer, declined));
        assertNone(2, score(fewer, declined.with("q1", Answer.RATHER_NOT_SAY)));
    }

    @Test
    @DisplayName("INSTRUMENT-4: without a missing rule four fifths are needed, and all of at most three")
    void usual() {
        assertNone(3, score(FOUR + ", rule: mean", ALL.without("q1")));
        String five = "items: {q1: '+', q2: '+', q4: '+', q5: '+', q6: '+'}, privacy: OWNER, rule: mean";
        assertScore(ScoreStatus.PRORATED, 3.5, 4, score(five, ALL.without("q1")));
        assertNone(3, score(five, ALL.without("q1").without("q2")));
        assertNone(2, score("items: {q1: '+', q2: '+', q4: '+'}, privacy: OWNER, rule: sum", ALL.without("q1")));
    }

    @Test
    @DisplayName("INSTRUMENT-4: without 'then: prorate' anything missing refuses the scale")
    void noThen() {
        assertNone(3, score(FOUR + ", rule: mean, missing: {min_answered: 2}", ALL.without("q1")));
    }

    @Test
    @DisplayName("INSTRUMENT-4: max and count look at turned scores and need every item")
    void maxAndCount() {
        assertScore(ScoreStatus.COMPLETE, 5, 4, score(FOUR + ", rule: max", ALL));
        assertScore(ScoreStatus.COMPLETE, 3, 4, score(FOUR + ", rule: count, threshold: 4", ALL));
        assertNone(3, score(FOUR + ", rule: max", ALL.without("q1")));
        assertNone(3, score(FOUR + ", rule: count, threshold: 4", ALL.without("q1")));
    }

    private static Instrument composite(String expression) {
        return example().scoring("""
                        c: {rule: expression, expression: "%s", privacy: OWNER}
                        a: {items: {q1: '+', q2: '+', q3: '+', q4: '+', q5: '+'}, rule: mean, privacy: OWNER}
                        b: {items: {q5: '+', q6: '+'}, rule: sum, privacy: OWNER}
                        """.formatted(expression)).instrument();
    }

    @Test
    @DisplayName("INSTRUMENT-4: an expression is as whole as its parts, and counts each item beneath it once")
    void expressions() {
        assertScore(ScoreStatus.COMPLETE, 2.8 - 8, 6, of(composite("a - b"), ALL));
        assertScore(ScoreStatus.PRORATED, 3.0 - 8, 5, of(composite("a - b"), ALL.without("q4")));
        assertNone(5, of(composite("a - b"), ALL.without("q6")));
        assertScore(ScoreStatus.COMPLETE, 2.5, 0, of(composite("5 / 2"), Answers.NONE));
    }

    @Test
    @DisplayName("INSTRUMENT-4: dividing by zero is not computable, wherever it stands")
    void byZero() {
        assertNone(2, of(composite("1 / (b - b)"), ALL));
        assertNone(2, of(composite("1 / (1 / (b - b))"), ALL));
        assertNone(2, of(composite("(b - b) / (b - b)"), ALL));
    }

    private static OutcomeScore of(Instrument instrument, Answers answers) {
        return Scorer.score(instrument, answers).report().outcome("c").orElseThrow();
    }

    @Test
    @DisplayName("INSTRUMENT-6: se is sd times the root of 1 - r, with r stepped down when prorated")
    void standardError() {
        String scale = FOUR + ", rule: mean, missing: {min_answered: 3, then: prorate}, ";
        String known = "reliability: {alpha: 0.84, sd: 1.1}";
        assertEquals(1.1 * Math.sqrt(1 - 0.84), score(scale + known, ALL).se().orElseThrow(), 1e-12);
        double r = 0.75 * 0.84 / (1 - 0.25 * 0.84);
        OutcomeScore prorated = score(scale + known, ALL.without("q4"));
        assertEquals(1.1 * Math.sqrt(1 - r), prorated.se().orElseThrow(), 1e-12);
        assertTrue(prorated.se().orElseThrow() > 1.1 * Math.sqrt(1 - 0.84), "fewer answers are never more exact");
        assertEquals(
                OptionalDouble.empty(),
                score(scale + "reliability: {alpha: 0.84}", ALL).se());
        assertEquals(OptionalDouble.empty(), score(scale + known, Answers.NONE).se());
    }

    @Test
    @DisplayName("a label begins below, at or above its boundary, as the cut says; unrounded")
    void labels() {
        Instrument instrument = example()
                .scoring("s: {items: {q1: '+', q2: '+'}, rule: mean, privacy: OWNER}")
                .with("cutscores.yaml", """
                        s:
                          source: made up
                          population: nobody
                          cuts: [{from: 4, includeBoundary: false, label: high}, {from: 2, label: middle}]
                        """)
                .instrument();
        assertEquals(Optional.empty(), label(instrument, 1, 2));
        assertEquals(Optional.of("middle"), label(instrument, 2, 2));
        assertEquals(Optional.of("middle"), label(instrument, 4, 4));
        assertEquals(Optional.of("high"), label(instrument, 4, 5));
    }

    private static Optional<String> label(Instrument instrument, int q1, int q2) {
        ScoreReport report = Scorer.score(
                        instrument, Answers.NONE.with("q1", q1).with("q2", q2))
                .report();
        return report.outcome("s").orElseThrow().meaning().label();
    }

    @Test
    @DisplayName("an answer to no item, or out of its range, is a broken promise")
    void notAnswers() {
        Instrument instrument = example().instrument();
        assertThrows(IllegalArgumentException.class, () -> Scorer.score(instrument, Answers.NONE.with("q9", 1)));
        assertThrows(IllegalArgumentException.class, () -> Scorer.score(instrument, Answers.NONE.with("q1", 6)));
    }

    @Test
    @DisplayName("a report reads back from its text as it was")
    void reportText() {
        Instrument instrument = example()
                .scoring(
                        "s: {items: {q1: '+', q2: '+'}, rule: mean, privacy: OWNER, reliability: {alpha: 0.8, sd: 1}}\n"
                                + "t: {items: {q3: '+'}, rule: max, privacy: AGGREGATE}")
                .with("cutscores.yaml", "s: {source: a, population: b, cuts: [{from: 1, label: \"a\\tb = %\"}]}")
                .instrument();
        ScoreReport report = Scorer.score(instrument, Answers.NONE.with("q1", 4).with("q2", 3))
                .report();
        assertEquals(report, ReportJson.read(ReportJson.write(report)));
    }
}
