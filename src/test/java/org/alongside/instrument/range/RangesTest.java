package org.alongside.instrument.range;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.interpretation.Audience;
import org.alongside.instrument.interpretation.Interpreter;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

    private static final String ALL = """
            sum: {items: {q1: '+', q2: '-', e1: '-'}, rule: sum, privacy: OWNER}
            mean: {items: {q1: '+', e1: '+'}, rule: mean, privacy: OWNER}
            weighted: {items: {q1: '+', e1: '-'}, rule: weighted, weights: {q1: 2, e1: 0.5}, privacy: OWNER}
            max: {items: {q1: '+', e1: '+'}, rule: max, privacy: OWNER}
            count: {items: {q1: '+', q2: '-', e1: '+'}, rule: count, threshold: 1, privacy: OWNER}
            rare: {items: {q1: '+', e1: '+'}, rule: count, threshold: 6, privacy: OWNER}
            theta: {items: {q1: '+'}, rule: grm, privacy: OWNER, grm: {method: eap, grid: {from: -4, to: 4, points: 81},
              parameters: {q1: {a: 1, b: [-1, 0, 1, 2]}}}}
            index: {rule: expression, expression: "2 * sum - mean / 4", privacy: OWNER}
            turned: {rule: expression, expression: "-(sum * mean)", privacy: OWNER}
            ratio: {rule: expression, expression: "1 / sum", privacy: OWNER}
            twice: {rule: expression, expression: "ratio + 1", privacy: OWNER}
            """;

    @ParameterizedTest
    @CsvSource({
        "sum, 0, 12",
        "mean, -0.5, 3.5",
        "weighted, 1, 11",
        "max, 1, 5",
        "count, 2, 3",
        "rare, 0, 0",
        "theta, -4, 4",
        "index, -0.875, 24.125",
        "turned, -42, 6"
    })
    @DisplayName("INSTRUMENT-17: the possible range of each rule")
    void ranges(String outcome, double low, double high) {
        assertEquals(
                Optional.of(new Range(low, high)),
                Ranges.of(example().scoring(ALL).instrument(), outcome));
    }

    @Test
    @DisplayName("INSTRUMENT-17: a division by something that may be 0 has no bounds, nor has what builds on it")
    void unbounded() {
        Instrument instrument = example().scoring(ALL).instrument();
        assertEquals(Optional.empty(), Ranges.of(instrument, "ratio"));
        assertEquals(Optional.empty(), Ranges.of(instrument, "twice"));
        assertThrows(IllegalArgumentException.class, () -> Ranges.of(instrument, "none"));
    }

    @Test
    @DisplayName("INSTRUMENT-17: no complete set of answers falls outside")
    void holdsAll() {
        Random random = new Random(23);
        Instrument instrument = example().scoring(ALL).instrument();
        for (int world = 0; world < 500; world++) {
            Answers answers = Answers.NONE
                    .with("q1", 1 + random.nextInt(5))
                    .with("q2", 1 + random.nextInt(5))
                    .with("e1", random.nextInt(5) - 2);
            for (OutcomeScore score : Scorer.score(instrument, answers).report().outcomes()) {
                OptionalDouble value = score.value();
                Ranges.of(instrument, score.outcome())
                        .ifPresent(range -> assertTrue(range.has(value.orElseThrow()), score.outcome()));
            }
        }
    }

    @Test
    @DisplayName("INSTRUMENT-17: expressions over expressions over expressions are looked at once each")
    void deep() {
        StringBuilder outcomes = new StringBuilder("o0: {items: {q1: '+'}, rule: mean, privacy: OWNER}\n");
        for (int i = 1; i <= 60; i++) {
            String one = "o" + (i - 1);
            outcomes.append("o" + i + ": {rule: expression, expression: \"(" + one + " + " + one
                    + ") / 2\", privacy: OWNER}\n");
        }
        assertEquals(
                Optional.of(new Range(1, 5)),
                Ranges.of(example().scoring(outcomes.toString()).instrument(), "o60"));
    }

    @Test
    @DisplayName("INSTRUMENT-15: a prorated value outside is inside the range that a page draws")
    void widened() {
        Instrument instrument = example()
                .scoring("calm: {items: {q1: '+', q2: '+', q3: '+', q4: '+', e1: '+'}, rule: sum, privacy: OWNER}")
                .instrument();
        OutcomeScore score = Scorer.score(
                        instrument,
                        Answers.NONE.with("q1", 5).with("q2", 5).with("q3", 5).with("q4", 5))
                .report()
                .outcome("calm")
                .orElseThrow();
        assertEquals(Optional.of(new Range(2, 22)), Ranges.of(instrument, "calm"));
        assertEquals(
                Optional.of(new Range(2, 25)),
                Interpreter.of(instrument, score, Audience.OWNER).possible());
    }
}
