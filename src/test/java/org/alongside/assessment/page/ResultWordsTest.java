package org.alongside.assessment.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.instrument.interpretation.Audience;
import org.alongside.instrument.interpretation.Interpreter;
import org.alongside.instrument.interpretation.NotComputableReason;
import org.alongside.instrument.interpretation.Position;
import org.alongside.instrument.interpretation.change.Change;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the result page says, on an instrument with everything that can be said. */
class ResultWordsTest {

    private static final Instrument EVENING = InstrumentLoader.load(
                    "dropped", TextFiles.below(Path.of("src/test/resources/assessment/dropped")))
            .orElseThrow()
            .latest(new Slug("evening-hours"))
            .orElseThrow();
    private static final Words WORDS = new Words("assessment", Locale.ENGLISH, Optional.of(ZoneOffset.UTC));
    private static final OutcomeSentences SAY = new OutcomeSentences(WORDS, EVENING);

    private static ScoreReport report(Map<String, Integer> changed) {
        Map<String, Answer> answers = new HashMap<>();
        EVENING.form().items().keySet().forEach(id -> answers.put(id, Answer.of(4)));
        changed.forEach((id, value) -> {
            if (value == 0) {
                answers.remove(id);
            } else {
                answers.put(id, Answer.of(value));
            }
        });
        return Scorer.score(EVENING, Answers.of(answers)).report();
    }

    private static List<String> said(String outcome, Map<String, Integer> changed) {
        return SAY.sentences(
                EVENING.outcome(outcome).orElseThrow(),
                Interpreter.of(EVENING, report(changed).outcome(outcome).orElseThrow(), Audience.OWNER));
    }

    @Test
    @DisplayName("ASSESSMENT-13: a boundary inside the band is said, with where the boundaries come from")
    void cutInside() {
        List<String> said = said("calm", Map.of());
        assertEquals("In words: many calm evenings.", said.get(0));
        assertTrue(said.get(1).startsWith("A boundary lies inside the band."), said.toString());
        assertEquals(
                "Where the boundaries come from: Walker 2019, table 4. Asked: 412 adults in three towns.",
                SAY.boundaries(
                        Interpreter.of(EVENING, report(Map.of()).outcome("calm").orElseThrow(), Audience.OWNER)));
    }

    @Test
    @DisplayName(
            "ASSESSMENT-13: a place among others only from loaded norms, and never without the group and its source")
    void norms() {
        String all = String.join("\n", said("calm", Map.of()));
        assertTrue(all.contains("of 100 people gave lower answers than yours (T-score "), all);
        assertTrue(
                all.contains("The group: adults in three towns; 412 people, 2019. Source: Walker 2019, table 3."), all);
        assertFalse(String.join("\n", said("ease", Map.of())).contains("people"));
    }

    @Test
    @DisplayName("ASSESSMENT-13: what is only ASSUMED gives no band to its owner: a third of the scale, in words")
    void assumed() {
        assertEquals(List.of("Taken together, your answers point to the middle."), said("sleep", Map.of()));
        assertEquals(List.of("Taken together, your answers point to more of this."), said("sleep", Map.of("s2", 1)));
    }

    @Test
    @DisplayName("ASSESSMENT-13: not computable comes with its reason, calmly; a prorated score says what it rests on")
    void tooFew() {
        assertEquals(
                List.of("There is nothing to say here. 1 of the 2 questions behind it has an answer, and that is too"
                        + " few. That is fine."),
                said("sleep", Map.of("s1", 0)));
        assertEquals(
                List.of("There is nothing to say here, since you left these questions open. That is fine."),
                said("sleep", Map.of("s1", 0, "s2", 0)));
        assertTrue(said("calm", Map.of("c1", 0)).contains("It rests on 3 of 4 questions. The others you left open."));
    }

    @Test
    @DisplayName("ASSESSMENT-13: what rests on anything synthetic is shown as an example")
    void example() {
        assertTrue(Synthetic.is(EVENING, EVENING.outcome("ease").orElseThrow()));
        assertFalse(Synthetic.is(EVENING, EVENING.outcome("calm").orElseThrow()));
    }

    @Test
    @DisplayName("ASSESSMENT-13 ASSESSMENT-14: every kind of change, reason, status and third has its sentence")
    void everySentence() {
        ResourceBundle bundle = ResourceBundle.getBundle("messages.assessment", Locale.ENGLISH);
        Stream.of(
                        Stream.of(Change.ChangeKind.values()).map(kind -> "change." + kind),
                        Stream.of(NotComputableReason.values()).map(reason -> "change.not." + reason),
                        Stream.of(Position.values()).map(third -> "result.third." + third),
                        Stream.of(ScoreStatus.values()).map(status -> "copy.status." + status))
                .flatMap(keys -> keys)
                .forEach(key -> assertTrue(bundle.containsKey(key), key));
    }
}
