package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.ScoreReport;

/** The laws of scoring as checks of any scorer, so that a broken one can be shown to fail them. */
final class ScoringLaws {

    static final String RULES = """
            sum: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q5: '-'}, rule: sum, privacy: OWNER,
              reliability: {alpha: 0.8, sd: 2}}
            mean: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q6: '-', e1: '-'}, rule: mean, privacy: OWNER}
            weighted: {items: {q1: '+', q2: '-', q3: '+', q4: '-', q5: '+'}, rule: weighted,
              weights: {q1: 0.1, q2: 0.7, q3: 1.3, q4: 0.2, q5: 3.7}, privacy: OWNER}
            max: {items: {q1: '+', q2: '-', q6: '+'}, rule: max, privacy: OWNER}
            index: {rule: expression, expression: "mean * 2 - sum / 3", privacy: OWNER}
            """;

    /** How many answers each outcome needs, said once more, apart from the file. */
    private static final Map<String, Integer> NEEDED = Map.of("sum", 4, "mean", 5, "weighted", 4, "max", 3);

    /** (5 × 6) / 2; (5 × 6 + 0) / (2 × 6); 6 / 2 of each weight. */
    private static final Map<String, Double> MIDPOINTS = Map.of("sum", 15.0, "mean", 2.5, "weighted", 18.0);

    private static final int WORLDS = 300;

    /** Any way from a definition and answers to scores. */
    interface AnyScorer {
        Map<String, NaiveScorer.Seen> score(Instrument instrument, Answers answers);
    }

    /** Any way to a report's bytes. */
    interface AnyReporter {
        String write(Instrument instrument, Answers answers);
    }

    private final Random random = new Random(43);

    static Instrument instrument() {
        return Example.example().scoring(RULES).instrument();
    }

    private Answers some(Instrument instrument, int gaps) {
        Answers answers = Answers.NONE;
        for (var item : instrument.form().items().values()) {
            Choice format = item.choice();
            if (random.nextInt(100) >= gaps) {
                answers = answers.with(item.id(), format.min() + random.nextInt(5));
            } else if (random.nextInt(3) == 0) {
                answers = answers.with(item.id(), Answer.RATHER_NOT_SAY);
            }
        }
        return answers;
    }

    /** INV-40: same definition, version and answers give the same bytes. */
    void sameBytes(AnyReporter reporter) {
        for (int world = 0; world < WORLDS; world++) {
            Answers answers = some(instrument(), 15);
            String once = reporter.write(instrument(), answers);
            assertEquals(once, reporter.write(instrument(), Answers.of(answers.byItem())));
        }
    }

    /** INV-41: neither the order of presentation nor that of the file changes a bit of a score. */
    void orderIsNothing(AnyScorer scorer) {
        Instrument instrument = instrument();
        String turned =
                Example.FORM.replace("[q1, q2, q3]", "[e1, q6, q2]").replace("[q4, q5, q6, e1]", "[q5, q1, q4, q3]");
        String backwards = RULES.replace(
                        "{q1: '+', q2: '-', q3: '+', q4: '-', q5: '+'}",
                        "{q5: '+', q3: '+', q4: '-', q1: '+', q2: '-'}")
                .replace(
                        "{q1: 0.1, q2: 0.7, q3: 1.3, q4: 0.2, q5: 3.7}",
                        "{q3: 1.3, q5: 3.7, q1: 0.1, q4: 0.2, q2: 0.7}");
        assertNotEquals(RULES, backwards);
        Instrument other = Example.example()
                .scoring(backwards)
                .with("instrument.yaml", turned)
                .instrument();
        for (int world = 0; world < WORLDS; world++) {
            Answers answers = some(instrument, 15);
            assertEquals(scorer.score(instrument, answers), scorer.score(other, answers));
        }
    }

    /** INV-42: complementary answers mirror about the midpoint. */
    void mirrors(AnyScorer scorer) {
        Instrument instrument = instrument();
        for (int world = 0; world < WORLDS; world++) {
            Answers answers = some(instrument, 0);
            Answers complement = Answers.NONE;
            for (var item : instrument.form().items().values()) {
                int number = answers.number(item.id()).orElseThrow();
                complement = complement.with(item.id(), item.choice().reversed(number));
            }
            var one = scorer.score(instrument, answers);
            var other = scorer.score(instrument, complement);
            MIDPOINTS.forEach((outcome, midpoint) -> assertEquals(
                    2 * midpoint, one.get(outcome).value() + other.get(outcome).value(), 1e-9, outcome));
        }
    }

    /** INV-43: too few answers are not computable, with no number anywhere; enough of them are. */
    void tooFewAreNothing(AnyScorer scorer) {
        Instrument instrument = instrument();
        int refused = 0;
        for (int world = 0; world < WORLDS; world++) {
            var scores = scorer.score(instrument, some(instrument, 40));
            NEEDED.forEach((outcome, needed) -> assertEquals(
                    scores.get(outcome).answered() < needed, scores.get(outcome).status() == 'N', outcome));
            for (NaiveScorer.Seen seen : scores.values()) {
                refused += seen.status() == 'N' ? 1 : 0;
                assertTrue(seen.status() != 'N' || (Double.isNaN(seen.value()) && Double.isNaN(seen.se())));
            }
        }
        assertTrue(refused > WORLDS, "the worlds hold enough refusals: " + refused);
    }

    /** INV-47: another definition is told from a result, and what was written stays as it was. */
    void changeIsTold(AnyReporter reporter) {
        Instrument old = instrument();
        Instrument changed =
                Example.example().scoring(RULES.replace("q2: 0.7", "q2: 0.8")).instrument();
        Answers answers = some(old, 0);
        String before = reporter.write(old, answers);
        ScoreReport after = ReportJson.read(reporter.write(changed, answers));
        ScoreReport kept = ReportJson.read(before);
        assertNotEquals(kept.definitionHash(), after.definitionHash());
        assertEquals(old.hash(), kept.definitionHash());
        assertEquals(kept.answersHash(), after.answersHash());
        assertEquals(before, reporter.write(old, answers));
    }
}
