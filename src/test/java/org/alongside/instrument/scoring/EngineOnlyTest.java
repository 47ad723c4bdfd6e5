package org.alongside.instrument.scoring;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is ENGINE_ONLY, at run time. That it cannot even be written down is in {@link EngineOnlyCompileTest}. */
class EngineOnlyTest {

    private static final int WORLDS = 500;
    private static final List<String> ITEMS = List.of("q1", "q2", "q3", "q4", "q5", "q6");
    private static final String RULES = """
            secret: {rule: expression, expression: "sum * 1000003 + mean", privacy: ENGINE_ONLY}
            sum: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q5: '-'}, rule: sum, privacy: OWNER}
            mean: {items: {q1: '+', q2: '-', q3: '+', q4: '+', q6: '-'}, rule: mean, privacy: OWNER}
            """;

    private final Random random = new Random(43);
    private final Instrument instrument = example().scoring(RULES).instrument();

    private Answers whole() {
        Answers answers = Answers.NONE;
        for (String item : ITEMS) {
            answers = answers.with(item, 1 + random.nextInt(5));
        }
        return answers;
    }

    @Test
    @DisplayName("INSTRUMENT-12 INV-46: a row of scores has no place for it, and the places of the others stay right")
    void noPlace() {
        CompiledScoring scoring = CompiledScoring.of(instrument);
        assertEquals(List.of("sum", "mean"), scoring.outcomes());
        ScoreRow row = scoring.row();
        Answers answers = whole();
        scoring.score(scoring.raw(answers), row);
        ScoreReport report = Scorer.score(scoring, answers).report();
        assertEquals(report.outcome("sum").orElseThrow().value().orElseThrow(), row.value(0));
        assertEquals(report.outcome("mean").orElseThrow().value().orElseThrow(), row.value(1));
        assertThrows(IndexOutOfBoundsException.class, () -> row.value(2));
        assertEquals("scores of example/v1", row.toString());
    }

    @Test
    @DisplayName("INSTRUMENT-5 INV-46: an ENGINE_ONLY outcome is in no report, no text, no log line and no stream")
    void engineOnly() {
        for (int world = 0; world < WORLDS; world++) {
            Scores scores = Scorer.score(instrument, whole());
            EngineOnly secret = scores.engineOnly("secret").orElseThrow();
            String number = Double.toString(secret.computed().value().orElseThrow());
            String text = ReportJson.write(scores.report()) + scores + scores.report() + secret + secret.computed();
            assertFalse(
                    text.contains(number) || ReportJson.write(scores.report()).contains("secret"));
            assertEquals(Optional.empty(), scores.report().outcome("secret"));
        }
    }

    @Test
    @DisplayName("INSTRUMENT-5 INV-46: its type gives nothing away: not serialisable, no record, no public number")
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
    @DisplayName("INSTRUMENT-5 INV-46 sabotage: a readable score of class ENGINE_ONLY cannot be made")
    void engineOnlyCannotBeRead() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new OutcomeScore.Meaning(PrivacyClass.ENGINE_ONLY, Optional.empty()));
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
