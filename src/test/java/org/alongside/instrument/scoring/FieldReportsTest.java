package org.alongside.instrument.scoring;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.range.Ranges;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What other products got wrong about scores, each as a law that holds here. */
class FieldReportsTest {

    private static final Answers ALL = Answers.NONE
            .with("q1", 4)
            .with("q2", 2)
            .with("q3", 1)
            .with("q4", 5)
            .with("q5", 3)
            .with("q6", 2)
            .with("e1", -1);

    private static ScoreReport report(Example example, Answers answers) {
        return Scorer.score(example.instrument(), answers).report();
    }

    private static double value(Example example, Answers answers) {
        return report(example, answers).outcome("s").orElseThrow().value().orElseThrow();
    }

    @Test
    @DisplayName("FR-B7: what stands on a page after a hidden page is scored")
    void afterAHiddenPage() {
        Example middleHidden = example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("q2: {response: five}", "q2: {response: five, show_if: \"q1 = 5\"}")
                                .replace("q3: {response: five}", "q3: {response: five, show_if: \"q1 = 5\"}")
                                .replace("- [q1, q2, q3]", "- [q1]\n  - [q2, q3]"))
                .scoring("s: {items: {q4: '+', q5: '+'}, rule: sum, privacy: OWNER}");
        assertEquals(8, value(middleHidden, ALL));
    }

    @Test
    @DisplayName("FR-B8: the highest and the lowest possible value use the weights that the score uses")
    void ceilingHasTheWeights() {
        Instrument weighted = example()
                .scoring("s: {items: {q1: '+', q2: '-', e1: '+'}, rule: weighted,"
                        + " weights: {q1: 0.5, q2: 3, e1: 2}, privacy: OWNER}")
                .instrument();
        Range possible = Ranges.of(weighted, "s").orElseThrow();
        Answers most = Answers.NONE.with("q1", 5).with("q2", 1).with("e1", 2);
        Answers least = Answers.NONE.with("q1", 1).with("q2", 5).with("e1", -2);
        assertEquals(
                possible.high(),
                Scorer.score(weighted, most)
                        .report()
                        .outcome("s")
                        .orElseThrow()
                        .value()
                        .orElseThrow());
        assertEquals(
                possible.low(),
                Scorer.score(weighted, least)
                        .report()
                        .outcome("s")
                        .orElseThrow()
                        .value()
                        .orElseThrow());
    }

    @Test
    @DisplayName("FR-B9 FR-B14: a score goes by the ids of items, in any of 1,000 orders and on any pages")
    void anyOrder() {
        String scoring =
                "s: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q5: '+', q6: '-'}, rule: sum, privacy: OWNER}";
        double expected = value(example().scoring(scoring), ALL);
        List<String> items = new ArrayList<>(List.of("q1", "q2", "q3", "q4", "q5", "q6", "e1"));
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(items, random);
            int cut = 1 + random.nextInt(items.size() - 1);
            String pages = "  - " + items.subList(0, cut) + "\n  - " + items.subList(cut, items.size()) + "\n";
            String form = Example.FORM.substring(0, Example.FORM.indexOf("pages:\n")) + "pages:\n" + pages;
            assertEquals(expected, value(example().with("instrument.yaml", form).scoring(scoring), ALL));
        }
    }

    @Test
    @DisplayName("FR-B11: \"rather not say\" and an open question stand in no average")
    void notInAverages() {
        Example mean = example()
                .scoring("s: {items: {q1: '+', q2: '+', q3: '+', q4: '+', q5: '+'}, rule: mean,"
                        + " privacy: OWNER, missing: {min_answered: 4, then: prorate}}");
        assertEquals(3.25, value(mean, ALL.with("q2", Answer.RATHER_NOT_SAY)));
        assertEquals(3.25, value(mean, ALL.without("q2")));
    }

    @Test
    @DisplayName("FR-B13: a number out of its item's range is an answer nowhere")
    void outOfRange() {
        var five = example().instrument().form().item("q1").orElseThrow().response();
        assertTrue(Answer.to(five, "5").isPresent());
        for (String beyond : List.of("6", "0", "-1", "99999999999", "5.0")) {
            assertFalse(Answer.to(five, beyond).isPresent(), beyond);
        }
    }

    @Test
    @DisplayName("FR-B15: other words for the same items and options change no score")
    void wordsAreNothing() {
        String scoring = "s: {items: {q1: '+', q2: '-'}, rule: sum, privacy: OWNER}";
        String words = "title: Example\nitems: {q1: \"I sleep wel\", q2: \"I wake\"}\n";
        assertEquals(
                value(example().with("text.en.yaml", words).scoring(scoring), ALL),
                value(
                        example()
                                .with("text.en.yaml", words.replace("wel", "well"))
                                .scoring(scoring),
                        ALL));
    }

    @Test
    @DisplayName("FR-B25: one graded answer leaves doubt: its standard error is far from none")
    void oneGradedItem() {
        for (int answer = 1; answer <= 5; answer++) {
            OutcomeScore score = report(graded(1, 4), Answers.NONE.with("g0", answer))
                    .outcome("s")
                    .orElseThrow();
            assertTrue(score.se().orElseThrow() > 0.05, "answer " + answer);
        }
    }

    @Test
    @DisplayName("FR-B27: two hundred graded answers come to a number, and the more of the most the higher")
    void twoHundredGradedItems() {
        double last = Double.NEGATIVE_INFINITY;
        for (int high : List.of(0, 50, 100, 150, 200)) {
            Answers answers = Answers.NONE;
            for (int item = 0; item < 200; item++) {
                answers = answers.with("g" + item, item < high ? 5 : 1);
            }
            OutcomeScore score = report(graded(200, 1.5), answers).outcome("s").orElseThrow();
            assertTrue(score.value().orElseThrow() > last && score.se().orElseThrow() > 0, "high " + high);
            last = score.value().orElseThrow();
        }
    }

    /** Graded items g0, g1, … with answers from 1 to 5, alike in everything. */
    private static Example graded(int items, double a) {
        StringBuilder form = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < items; i++) {
            form.append("  g").append(i).append(": {response: five}\n");
            signs.append(i == 0 ? "" : ", ").append("g").append(i).append(": '+'");
            parameters
                    .append(i == 0 ? "" : ", ")
                    .append("g")
                    .append(i)
                    .append(": {a: ")
                    .append(a)
                    .append(", b: [-1.5, -0.5, 0.5, 1.5]}");
        }
        String head = Example.FORM.substring(0, Example.FORM.indexOf("items:\n"));
        String pages = "pages:\n  - [" + signs.toString().replaceAll(": '\\+'", "") + "]\n";
        return example()
                .with("instrument.yaml", head + "items:\n" + form + pages)
                .scoring("s: {items: {" + signs + "}, rule: grm, privacy: OWNER, missing: {min_answered: 1},"
                        + " grm: {method: eap, source: synthetic, parameters: {" + parameters + "}}}");
    }
}
