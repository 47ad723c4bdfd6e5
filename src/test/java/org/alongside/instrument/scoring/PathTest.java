package org.alongside.instrument.scoring;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The path that the answers give decides which of them count (scoring-format 23). */
class PathTest {

    private static final String FORM = Example.FORM
            .replace("q2: {response: five}", "q2: {response: five, show_if: \"q1 >= 3\"}")
            .replace("q3: {response: five}", "q3: {response: five, show_if: \"q1 < 3 or not q2 = 5\"}")
            .replace("q4: {response: five}", "q4: {response: five, show_if: \"q2 = 4 and q3 > 1\"}")
            .replace("q5: {response: five}", "q5: {response: five, show_if: \"q4 != 2\"}")
            .replace(
                    "  - [q1, q2, q3]\n  - [q4, q5, q6, e1]\n",
                    "  - [q1]\n  - [q2]\n  - [q3]\n  - [q4]\n  - [q5, q6, e1]\n");

    private static final String SCORING = """
            outcomes:
              sum: {items: {q1: '+', q2: '+', q3: '+'}, rule: sum, privacy: OWNER}
              mean: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q5: '+'}, rule: mean, privacy: OWNER,
                missing: {min_answered: 2, then: prorate}}
              most: {items: {q4: '+', q5: '+'}, rule: max, privacy: OWNER}
              both: {rule: expression, expression: "sum + most", privacy: OWNER}
            """;

    private static Example conditional() {
        return example().with("instrument.yaml", FORM).with("scoring.yaml", SCORING);
    }

    private static OutcomeScore score(String outcome, Answers answers) {
        return Scorer.score(conditional().instrument(), answers)
                .report()
                .outcome(outcome)
                .orElseThrow();
    }

    /** Any number, "rather not say" or nothing to each item, on the path or off it. */
    private static Answers any(Instrument instrument, Random random) {
        Answers answers = Answers.NONE;
        for (Item item : instrument.form().choices()) {
            int chance = random.nextInt(10);
            if (chance < 8) {
                int span = item.choice().max() - item.choice().min() + 1;
                answers = answers.with(item.id(), item.choice().min() + random.nextInt(span));
            } else if (chance == 8) {
                answers = answers.with(item.id(), Answer.RATHER_NOT_SAY);
            }
        }
        return answers;
    }

    @Test
    @DisplayName(
            "INSTRUMENT-36 FR-B1 FR-B5: a value off the path counts as missing, and counts again when the path returns")
    void offThePath() {
        Answers shown = Answers.NONE.with("q1", 3).with("q2", 4).with("q3", 2);
        assertEquals(9, score("sum", shown).value().orElseThrow());
        OutcomeScore hidden = score("sum", shown.with("q1", 2));
        assertEquals(ScoreStatus.NOT_COMPUTABLE, hidden.status());
        assertEquals(2, hidden.answered(), "q2 is not counted");
        assertEquals(9, score("sum", shown.with("q1", 2).with("q1", 3)).value().orElseThrow());
    }

    @Test
    @DisplayName("INSTRUMENT-36 FR-B2: a chain of three is judged page by page, and what is hidden shows nothing else")
    void chain() {
        Answers all = Answers.NONE
                .with("q1", 5)
                .with("q2", 4)
                .with("q3", 2)
                .with("q4", 3)
                .with("q5", 1);
        assertEquals(3, score("most", all).value().orElseThrow());
        OutcomeScore hidden = score("most", all.with("q1", 1));
        assertEquals(0, hidden.answered(), "q2 hides q4, and q4 hides q5");
    }

    @Test
    @DisplayName("INSTRUMENT-36: for any answers the engine scores what counts, in rows of numbers too")
    void scoresWhatCounts() {
        Instrument instrument = conditional().instrument();
        CompiledScoring scoring = CompiledScoring.of(instrument);
        ScoreRow all = scoring.row();
        ScoreRow counted = scoring.row();
        Random random = new Random(20261128);
        int differing = 0;
        for (int round = 0; round < 5_000; round++) {
            Answers answers = any(instrument, random);
            Answers onPath = answers.countedIn(instrument.form());
            differing += onPath.equals(answers) ? 0 : 1;
            assertEquals(
                    Scorer.score(scoring, onPath).report(),
                    Scorer.score(scoring, answers).report());
            scoring.score(scoring.raw(answers), all);
            scoring.score(scoring.raw(onPath), counted);
            for (int place = 0; place < scoring.outcomes().size(); place++) {
                assertEquals(counted.value(place), all.value(place));
                assertEquals(counted.answered(place), all.answered(place));
            }
        }
        assertTrue(differing > 1_000, "many rows hold something off the path");
    }

    @Test
    @DisplayName("INSTRUMENT-36 sabotage: scored by a form that asks everybody, the same answers give another score")
    void conditionsMatter() {
        Answers answers = Answers.NONE.with("q1", 2).with("q2", 4).with("q3", 2);
        Instrument fixed = example().with("scoring.yaml", SCORING).instrument();
        assertNotEquals(
                score("sum", answers).value(),
                Scorer.score(fixed, answers)
                        .report()
                        .outcome("sum")
                        .orElseThrow()
                        .value());
    }

    @Test
    @DisplayName("INSTRUMENT-36: a published case may hold values off the path, and they do not count")
    void cases() {
        String published = """
                - uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b009
                  description: what is hidden does not count
                  responses: {q1: 2, q2: 4, q3: 2}
                  expected: {sum: {status: NOT_COMPUTABLE, n_answered: 2}}
                """;
        assertEquals(List.of(), errors(conditional().with("cases.yaml", published)));
        assertEquals(
                1,
                errors(conditional().with("cases.yaml", published.replace("answered: 2", "answered: 3")))
                        .size());
    }

    private static List<Finding> errors(Example example) {
        return example.read().findings().list().stream()
                .filter(Finding::isError)
                .toList();
    }
}
