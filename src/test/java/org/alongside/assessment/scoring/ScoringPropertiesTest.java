package org.alongside.assessment.scoring;

import static org.alongside.assessment.Example.example;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.BiFunction;
import org.alongside.assessment.Example;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.PrivacyClass;
import org.alongside.assessment.instrument.ResponseFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for all answers, tried on many, with a fixed seed; each with the fault that must turn it red. */
class ScoringPropertiesTest {

    private static final int WORLDS = 500;
    private static final List<String> ITEMS = List.of("q1", "q2", "q3", "q4", "q5", "q6");
    private static final String ALL_RULES = """
            sum: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q5: '-'}, rule: sum, privacy: OWNER}
            mean: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q6: '-'}, rule: mean, privacy: OWNER}
            weighted: {items: {q1: '+', q2: '-', q3: '+', q4: '-', q5: '+'}, rule: weighted,
              weights: {q1: 0.1, q2: 0.7, q3: 1.3, q4: 0.2, q5: 3.7}, privacy: OWNER}
            max: {items: {q1: '+', q2: '-', q6: '+'}, rule: max, privacy: OWNER}
            index: {rule: expression, expression: "mean * 2 - sum / 3", privacy: OWNER}
            secret: {rule: expression, expression: "sum * 1000003 + mean", privacy: ENGINE_ONLY}
            """;

    private final Random random = new Random(43);
    private final Instrument instrument = example().scoring(ALL_RULES).instrument();

    private Answers someAnswers(int chanceOfGap) {
        Answers answers = Answers.NONE;
        for (String item : ITEMS) {
            if (random.nextInt(100) >= chanceOfGap) {
                answers = random.nextInt(10) == 0
                        ? answers.with(item, Answer.RATHER_NOT_SAY)
                        : answers.with(item, 1 + random.nextInt(5));
            }
        }
        return answers;
    }

    private Answers whole() {
        Answers answers = Answers.NONE;
        for (String item : ITEMS) {
            answers = answers.with(item, 1 + random.nextInt(5));
        }
        return answers;
    }

    private static byte[] bytes(Instrument instrument, Answers answers) {
        return ReportText.write(Scorer.score(instrument, answers).report()).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("INV-40: same definition, version and answers give the same result bytes")
    void sameBytes() {
        Instrument again = example().scoring(ALL_RULES).instrument();
        for (int world = 0; world < WORLDS; world++) {
            Answers answers = someAnswers(15);
            assertArrayEquals(bytes(instrument, answers), bytes(again, Answers.of(answers.byItem())));
        }
    }

    @Test
    @DisplayName("INV-40 sabotage: one other answer is another result")
    void otherBytes() {
        Answers answers = whole();
        assertFalse(Arrays.equals(bytes(instrument, answers.with("q1", 1)), bytes(instrument, answers.with("q1", 2))));
    }

    /** Values, statuses and errors, without the hashes that tell one definition from another. */
    private static List<OutcomeScore> scores(Instrument instrument, Answers answers) {
        return Scorer.score(instrument, answers).report().outcomes();
    }

    @Test
    @DisplayName("INV-41: the order of presentation, and of items in the files, changes no bit of a score")
    void orderDoesNotMatter() {
        String turned =
                Example.FORM.replace("[q1, q2, q3]", "[e1, q6, q2]").replace("[q4, q5, q6, e1]", "[q5, q1, q4, q3]");
        String backwards = ALL_RULES
                .replace(
                        "{q1: '+', q2: '-', q3: '+', q4: '-', q5: '+'}",
                        "{q5: '+', q3: '+', q4: '-', q1: '+', q2: '-'}")
                .replace(
                        "{q1: 0.1, q2: 0.7, q3: 1.3, q4: 0.2, q5: 3.7}",
                        "{q3: 1.3, q5: 3.7, q1: 0.1, q4: 0.2, q2: 0.7}");
        assertNotEquals(ALL_RULES, backwards);
        Instrument other =
                example().scoring(backwards).with("instrument.yaml", turned).instrument();
        for (int world = 0; world < WORLDS; world++) {
            Answers answers = someAnswers(15);
            assertEquals(scores(instrument, answers), scores(other, answers));
        }
    }

    @Test
    @DisplayName("INV-41 sabotage: adding up in the order of the file would change the last bits")
    void fileOrderWouldMatter() {
        double[] weighted = {0.1 * 3, 0.7 * 3, 1.3 * 5, 0.2 * 2, 3.7 * 1};
        double forwards = Arrays.stream(weighted).reduce(0, (a, b) -> a + b);
        List<Double> turned = Arrays.asList(Arrays.stream(weighted).boxed().toArray(Double[]::new));
        boolean differs = false;
        for (int turn = 0; turn < 20; turn++) {
            Collections.shuffle(turned, random);
            double sum = 0;
            for (double part : turned) {
                sum += part;
            }
            differs |= sum != forwards;
        }
        assertTrue(differs);
    }

    @Test
    @DisplayName("INV-42: reversing twice is identity, and complementary answers mirror about the midpoint")
    void mirror() {
        ResponseFormat format = new ResponseFormat("x", -3, 4);
        for (int value = -3; value <= 4; value++) {
            assertEquals(value, format.reversed(format.reversed(value)));
        }
        Map<String, Double> midpoints = Map.of("sum", 15.0, "mean", 3.0, "weighted", 18.0);
        for (int world = 0; world < WORLDS; world++) {
            Answers answers = whole();
            assertMirrors(midpoints, answers, complement(answers, (min, max) -> min + max));
        }
    }

    @Test
    @DisplayName("INV-42 sabotage: turning round by the maximum alone, forgetting the minimum, does not mirror")
    void wrongMirror() {
        Answers answers = Answers.NONE
                .with("q1", 5)
                .with("q2", 1)
                .with("q3", 5)
                .with("q4", 5)
                .with("q5", 1)
                .with("q6", 1);
        Answers wrong = complement(answers, (min, max) -> max);
        assertThrows(Throwable.class, () -> assertMirrors(Map.of("sum", 15.0), answers, wrong));
    }

    private Answers complement(Answers answers, BiFunction<Integer, Integer, Integer> whole) {
        Answers complement = Answers.NONE;
        for (String item : ITEMS) {
            ResponseFormat format = instrument.form().items().get(item).response();
            int turned = whole.apply(format.min(), format.max())
                    - answers.number(item).orElseThrow();
            complement = complement.with(item, turned);
        }
        return complement;
    }

    private void assertMirrors(Map<String, Double> midpoints, Answers answers, Answers complement) {
        midpoints.forEach((outcome, midpoint) -> {
            double one = value(answers, outcome).orElseThrow();
            double other = value(complement, outcome).orElseThrow();
            assertEquals(2 * midpoint, one + other, 1e-9, outcome);
        });
    }

    private OptionalDouble value(Answers answers, String outcome) {
        return Scorer.score(instrument, answers)
                .report()
                .outcome(outcome)
                .orElseThrow()
                .value();
    }

    @Test
    @DisplayName("INV-43: too few answers are NOT_COMPUTABLE, with no number anywhere")
    void tooFew() {
        int refused = 0;
        for (int world = 0; world < WORLDS; world++) {
            for (OutcomeScore score : scores(instrument, someAnswers(50))) {
                boolean enough = score.outcome().equals("max") ? score.answered() == 3 : score.answered() >= 4;
                if (!score.outcome().equals("index")) {
                    assertEquals(enough, score.status() != Status.NOT_COMPUTABLE, score.outcome());
                }
                if (score.status() == Status.NOT_COMPUTABLE) {
                    refused++;
                    assertTrue(score.value().isEmpty() && score.se().isEmpty());
                    assertEquals(Optional.empty(), score.reading().label());
                }
            }
        }
        assertTrue(refused > WORLDS, "the worlds hold enough refusals: " + refused);
    }

    @Test
    @DisplayName("INV-43 sabotage: a refused score that carries a number cannot be made")
    void noNumber() {
        OptionalDouble some = OptionalDouble.of(1);
        OptionalDouble none = OptionalDouble.empty();
        assertThrows(IllegalArgumentException.class, () -> new OutcomeScore("s", Status.NOT_COMPUTABLE, some, none, 1));
        assertThrows(IllegalArgumentException.class, () -> new OutcomeScore("s", Status.NOT_COMPUTABLE, none, some, 1));
        assertThrows(IllegalArgumentException.class, () -> new OutcomeScore("s", Status.COMPLETE, none, none, 1));
    }

    @Test
    @DisplayName("ASSESSMENT-5 INV-46: an ENGINE_ONLY outcome is in no report, no text, no log line and no stream")
    void engineOnly() {
        for (int world = 0; world < WORLDS; world++) {
            Scores scores = Scorer.score(instrument, whole());
            EngineOnly secret = scores.engineOnly("secret").orElseThrow();
            String number = Double.toString(secret.computed().value().orElseThrow());
            String text = ReportText.write(scores.report()) + scores + scores.report() + secret + secret.computed();
            assertFalse(
                    text.contains(number) || ReportText.write(scores.report()).contains("secret"));
            assertEquals(Optional.empty(), scores.report().outcome("secret"));
        }
    }

    @Test
    @DisplayName("ASSESSMENT-5 INV-46: its type gives nothing away: not serialisable, no record, no public number")
    void engineOnlyByType() throws IOException {
        EngineOnly secret =
                Scorer.score(instrument, whole()).engineOnly("secret").orElseThrow();
        assertFalse(Serializable.class.isAssignableFrom(EngineOnly.class) || EngineOnly.class.isRecord());
        assertTrue(Modifier.isFinal(EngineOnly.class.getModifiers()));
        List<String> open = Arrays.stream(EngineOnly.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .map(m -> m.getName())
                .toList();
        assertEquals(List.of("toString"), open);
        assertEquals(0, EngineOnly.class.getConstructors().length + EngineOnly.class.getFields().length);
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(NotSerializableException.class, () -> out.writeObject(secret));
        }
    }

    @Test
    @DisplayName("ASSESSMENT-5 INV-46 sabotage: a readable score of class ENGINE_ONLY cannot be made")
    void engineOnlyCannotBeRead() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new OutcomeScore.Reading(PrivacyClass.ENGINE_ONLY, Optional.empty()));
    }

    @Test
    @DisplayName("answers and reports say no number in a log line")
    void quiet() {
        Answers answers = Answers.NONE.with("q1", 4);
        assertEquals("1 answers", answers.toString());
        assertEquals("an answer", Answer.of(4).toString());
        assertEquals(
                "a report of example/v1",
                Scorer.score(instrument, answers).report().toString());
    }
}
