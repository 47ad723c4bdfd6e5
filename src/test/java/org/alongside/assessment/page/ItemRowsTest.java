package org.alongside.assessment.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ItemRowsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Words WORDS = new Words("assessment", Locale.ENGLISH, Optional.of(ZoneOffset.UTC));

    private static final Instrument CONDITIONAL = Example.example()
            .with(
                    "instrument.yaml",
                    Example.FORM.replace("q4: {response: five}", "q4: {response: five, show_if: \"q1 >= 3\"}"))
            .with("text.en.yaml", "title: Example\nitems: {q1: One, q3: Three, q4: Four}\n")
            .instrument();

    private static List<String> questions(Map<String, Integer> answered) {
        Map<String, Kept> kept = new HashMap<>();
        answered.forEach((item, number) -> kept.put(item, new Kept(Answer.of(number), 1, MONDAY)));
        return new ItemRows(WORDS, CONDITIONAL, kept)
                .of(List.of("q4", "q3", "q1")).stream()
                        .flatMap(group -> group.rows().stream())
                        .map(ItemRows.AnsweredItem::question)
                        .toList();
    }

    @Test
    @DisplayName(
            "ASSESSMENT-21 own words stand line by line in a list of their own; what was taken out again is left open")
    void written() {
        Instrument words = Example.example()
                .with("instrument.yaml", Example.WITH_WORDS)
                .with("text.en.yaml", "title: Example\nitems: {own: What?}\n")
                .instrument();
        assertEquals(List.of("one", "", "<two>"), written(words, new Answer.InWords("one\n\n<two>")));
        assertEquals(List.of("Left open"), written(words, Answer.LEFT_OPEN));
        assertEquals(List.of("I would rather not say"), written(words, Answer.RATHER_NOT_SAY));
    }

    private static List<String> written(Instrument words, Answer answer) {
        List<ItemRows.WrittenAnswer> written =
                new ItemRows(WORDS, words, Map.of("own", new Kept(answer, 1, MONDAY))).written();
        assertEquals("What?", written.get(0).question());
        return written.get(0).lines();
    }

    @Test
    @DisplayName("ASSESSMENT-7: a hidden question is in no list of own answers, whatever was once answered to it")
    void hidden() {
        assertEquals(List.of("One", "Three", "Four"), questions(Map.of("q1", 3, "q4", 5)));
        assertEquals(List.of("One", "Three"), questions(Map.of("q1", 2, "q4", 5)));
        assertEquals(List.of("One", "Three"), questions(Map.of("q4", 5)));
    }
}
