package org.alongside.instrument.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is a cut on paper is that cut, where doubles lie a last digit beside it. */
class CutsOfFractionsTest {

    /** Means of three items, which no double is; and a weight of 0.1. */
    private static final String OUTCOMES = """
            t: {items: {q1: '+', q2: '+', q3: '+'}, rule: mean, privacy: OWNER}
            d: {items: {q2: '+', q4: '+', q5: '+'}, rule: mean, privacy: OWNER}
            readiness: {rule: expression, expression: 't + d - d', privacy: OWNER}
            weighed: {items: {q1: '+', q2: '+'}, rule: weighted, weights: {q1: 0.1, q2: 0.2}, privacy: OWNER}
            prorated: {items: {q1: '+', q2: '+', q3: '+', q4: '+', q5: '+', q6: '+'}, rule: sum, privacy: OWNER}
            """;

    private static OutcomeScore score(String outcome, String cut, boolean included, int... answers) {
        Instrument instrument = Example.example()
                .scoring(OUTCOMES)
                .with(
                        "cutscores.yaml",
                        outcome + ": {source: a study, population: adults, cuts: [{from: " + cut + ", includeBoundary: "
                                + included + ", label: high}]}\n")
                .instrument();
        Answers said = Answers.NONE;
        for (int i = 0; i < answers.length; i++) {
            said = said.with("q" + (i + 1), answers[i]);
        }
        return Scorer.score(instrument, said).report().outcome(outcome).orElseThrow();
    }

    @ParameterizedTest(name = "{0} at {1}, {3}")
    @CsvSource({
        "readiness, 1, '1 1 1 1 2', 0.9999999999999998",
        "weighed, 0.3, '1 1 1 1 1', 0.30000000000000004",
        "prorated, 22.8, '4 4 4 4 3', 22.799999999999997"
    })
    @DisplayName("INSTRUMENT-17: a cut holds the number that a value stands for, to 1e-9, on its inclusive side alone")
    void onPaper(String outcome, String cut, String answers, double value) {
        int[] given =
                Arrays.stream(answers.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertEquals(value, score(outcome, cut, true, given).value().orElseThrow());
        assertEquals(
                Optional.of("high"), score(outcome, cut, true, given).meaning().label());
        assertEquals(
                Optional.empty(), score(outcome, cut, false, given).meaning().label());
    }
}
