package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Graded response next to an exact oracle: every pattern of a small bank, gone through with 50 digits. */
class GradedTest {

    private static OutcomeScore theta(Instrument instrument, Answers answers) {
        return Scorer.score(instrument, answers).report().outcome("theta").orElseThrow();
    }

    private static void assertIs(String eap, String sd, OutcomeScore score) {
        assertEquals(ScoreStatus.COMPLETE, score.status());
        assertEquals(Double.parseDouble(eap), score.value().orElseThrow(), 1e-13);
        assertEquals(Double.parseDouble(sd), score.se().orElseThrow(), 1e-13);
    }

    @Test
    @DisplayName("INSTRUMENT-8: θ and se of every pattern of a small bank are the exact ones, missing items left out")
    void everyPattern() {
        Instrument bank = GradedBank.scored("eap");
        List<List<String>> patterns = GradedBank.fixture("patterns.csv");
        for (List<String> line : patterns) {
            OutcomeScore score = theta(bank, GradedBank.answers(line));
            assertIs(line.get(4), line.get(5), score);
            assertEquals(line.subList(0, 4).stream().filter(c -> !c.isEmpty()).count(), score.answered());
        }
        assertEquals(6 * 4 * 3 * 5 - 1, patterns.size());
    }

    @Test
    @DisplayName(
            "INSTRUMENT-8: Lord-Wingersky gives what all patterns of a sum come to, weighted by how likely they are")
    void everySum() {
        Instrument bank = GradedBank.scored("sum_eap");
        List<List<String>> sums = GradedBank.fixture("sums.csv");
        Set<Integer> seen = new HashSet<>();
        for (List<String> line : GradedBank.fixture("patterns.csv")) {
            List<String> pattern = line.subList(0, 4);
            OutcomeScore score = theta(bank, GradedBank.answers(pattern));
            if (pattern.contains("")) {
                assertEquals(ScoreStatus.NOT_COMPUTABLE, score.status());
                assertTrue(score.value().isEmpty() && score.se().isEmpty());
            } else {
                int sum = pattern.stream().mapToInt(Integer::parseInt).sum();
                seen.add(sum);
                assertIs(sums.get(sum).get(1), sums.get(sum).get(2), score);
            }
        }
        assertEquals(11, seen.size());
    }

    @Test
    @DisplayName("INSTRUMENT-8 sabotage: a factor 1.7 or another grid would be seen")
    void otherModels() {
        Instrument other = GradedBank.scored("eap", GradedBank.PARAMETERS.replace("1.34", "2.278"), "");
        Instrument coarse = GradedBank.scored("eap", GradedBank.PARAMETERS + "grid: {points: 5}\n", "");
        Instrument narrow = GradedBank.scored("eap", GradedBank.PARAMETERS + "grid: {from: -2, to: 2}\n", "");
        for (Instrument wrong : List.of(other, coarse, narrow)) {
            List<String> line = GradedBank.fixture("patterns.csv").get(0);
            double value = theta(wrong, GradedBank.answers(line)).value().orElseThrow();
            assertTrue(Math.abs(value - Double.parseDouble(line.get(4))) > 1e-6);
        }
    }

    @Test
    @DisplayName(
            "INSTRUMENT-8: fewer than min_answered is not computable, as many is COMPLETE; one is enough by default")
    void minAnswered() {
        Instrument three = GradedBank.scored("eap", GradedBank.PARAMETERS, "  missing: {min_answered: 3}\n");
        assertEquals(
                ScoreStatus.COMPLETE,
                theta(three, GradedBank.answers(List.of("1", "", "1", "2"))).status());
        OutcomeScore few = theta(three, GradedBank.answers(List.of("1", "", "1", "")));
        assertEquals(ScoreStatus.NOT_COMPUTABLE, few.status());
        assertEquals(2, few.answered());
        Instrument usual = GradedBank.scored("eap");
        assertEquals(
                ScoreStatus.COMPLETE,
                theta(usual, GradedBank.answers(List.of("", "", "1", ""))).status());
        assertEquals(
                ScoreStatus.NOT_COMPUTABLE,
                theta(usual, Answers.NONE.with("g1", Answer.RATHER_NOT_SAY)).status());
    }

    @Test
    @DisplayName("INSTRUMENT-8: an expression may use θ, and is COMPLETE where θ is")
    void inExpression() {
        Instrument bank = GradedBank.scored(
                "eap",
                GradedBank.PARAMETERS,
                "t:\n  {rule: expression, expression: 50 + 10 * theta, privacy: OWNER}\n");
        Answers answers = GradedBank.answers(List.of("1", "", "1", "2"));
        ScoreReport report = Scorer.score(bank, answers).report();
        double theta = report.outcome("theta").orElseThrow().value().orElseThrow();
        OutcomeScore t = report.outcome("t").orElseThrow();
        assertEquals(50 + 10 * theta, t.value().orElseThrow());
        assertEquals(ScoreStatus.COMPLETE, t.status());
        assertEquals(3, t.answered());
        assertTrue(t.se().isEmpty(), "an expression has an se only if it declares reliability itself");
    }

    @Test
    @DisplayName("INSTRUMENT-8: however extreme a and b are, θ and se are numbers within the grid")
    void extremes() {
        List<String> as = List.of("1e-300", "0.001", "40", "1e5", "1e300");
        List<String> shifts = List.of("-1e300", "-1e6", "-50", "0", "50", "1e6", "1e300");
        List<Answers> some = new ArrayList<>();
        GradedBank.fixture("patterns.csv").stream()
                .filter(l -> l.hashCode() % 7 == 0)
                .forEach(l -> some.add(GradedBank.answers(l)));
        for (String method : List.of("eap", "sum_eap")) {
            for (String a : as) {
                for (String b : shifts) {
                    Instrument bank = GradedBank.scored(
                            method,
                            GradedBank.PARAMETERS.replace("a: 2.05", "a: " + a).replace("[0.2]", "[" + b + "]"),
                            "");
                    some.forEach(answers -> assertSane(theta(bank, answers)));
                }
            }
        }
    }

    private static void assertSane(OutcomeScore score) {
        if (score.status() == ScoreStatus.COMPLETE) {
            double value = score.value().orElseThrow();
            double se = score.se().orElseThrow();
            assertTrue(-6 <= value && value <= 6 && 0 <= se && se <= 6, value + " " + se);
        }
    }

    @Test
    @DisplayName("INSTRUMENT-8: a likelihood that would underflow still tells; the direct formula would divide 0 by 0")
    void underflow() {
        String far = """
                parameters:
                  g1: {a: 60, b: [20, 21, 22, 23]}
                  g2: {a: 60, b: [20, 21]}
                  g3: {a: 60, b: [20]}
                  g4: {a: 60, b: [20, 21, 22]}
                """;
        Answers highest = GradedBank.answers(List.of("4", "2", "1", "3"));
        for (String method : List.of("eap", "sum_eap")) {
            OutcomeScore score = theta(GradedBank.scored(method, far, ""), highest);
            assertEquals(6, score.value().orElseThrow(), 1e-6);
        }
        Graded rule = (Graded)
                GradedBank.scored("eap", far, "").outcomes().get("theta").rule();
        double direct = NaiveGraded.score(rule, java.util.Map.of("g1", 4, "g2", 2, "g3", 1, "g4", 3))[0];
        assertTrue(Double.isNaN(direct));
    }
}
