package org.alongside.study.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.study.analysis.Remarks.Remark;
import org.alongside.study.analysis.Remarks.Remark.RemarkKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemarksTest {

    private static final String ONE = "one: {items: {q1: '+', q2: '+', q3: '+', q4: '+'}, rule: sum, privacy: OWNER}\n";
    private static final int PEOPLE = 40;

    /** One person's answers to q1 to q4, by their number. */
    private interface Person {
        List<Integer> answers(int number);
    }

    private static List<Remark> remarks(Person person) {
        Instrument instrument = Responses.instrument(ONE);
        List<Answers> all = IntStream.range(0, PEOPLE)
                .mapToObj(number -> answers(person.answers(number)))
                .toList();
        return Remarks.of((Analysis.Figures) ItemAnalysis.of(instrument, new ResponseSet(all)));
    }

    private static Answers answers(List<Integer> numbers) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) > 0) {
                answers = answers.with(
                        "q" + (i + 1), Answer.parse(numbers.get(i).toString()).orElseThrow());
            }
        }
        for (String other : List.of("q5", "q6", "e1", "e2")) {
            answers = answers.with(
                    other, Answer.parse(other.startsWith("e") ? "0" : "3").orElseThrow());
        }
        return answers;
    }

    private static List<RemarkKind> kinds(List<Remark> remarks, String item) {
        return remarks.stream()
                .filter(remark -> remark.item().equals(Optional.of(item)))
                .map(Remark::kind)
                .toList();
    }

    private static int level(int number) {
        return 1 + number % 5;
    }

    @Test
    @DisplayName("STUDY-21 items that go together and are answered by all are not remarked on")
    void nothing() {
        List<Remark> remarks = remarks(number -> List.of(level(number), level(number), level(number), level(number)));
        Stream.of("q1", "q2", "q3", "q4").forEach(item -> assertEquals(List.of(), kinds(remarks, item)));
        assertTrue(remarks.stream().noneMatch(remark -> remark.outcome().isPresent()), remarks.toString());
    }

    @Test
    @DisplayName("STUDY-21 an item that runs against the others is told before one that everybody answers alike")
    void againstAndAlike() {
        List<Remark> remarks =
                remarks(number -> List.of(level(number), level(number), level(number), 6 - level(number)));
        assertEquals(List.of(RemarkKind.ITEM_AGAINST), kinds(remarks, "q4"));
        assertEquals(List.of(RemarkKind.ALIKE), kinds(remarks, "q5"));
        List<RemarkKind> told = remarks.stream().map(Remark::kind).toList();
        List<RemarkKind> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.naturalOrder());
        assertEquals(sorted, told, "worst first");
    }

    @Test
    @DisplayName("STUDY-21 an item that stands apart is remarked on once, though alpha would rise without it too")
    void apart() {
        List<Remark> remarks =
                remarks(number -> List.of(level(number), level(number), level(number), 1 + number / 5 % 5));
        assertEquals(List.of(RemarkKind.APART), kinds(remarks, "q4"));
    }

    @Test
    @DisplayName("STUDY-21 an item that one in ten leaves open is remarked on, and one that fewer do is not")
    void unanswered() {
        List<Remark> some = remarks(number ->
                List.of(level(number), level(number), level(number), number < PEOPLE / 10 ? 0 : level(number)));
        assertEquals(List.of(RemarkKind.UNANSWERED), kinds(some, "q4"));
        List<Remark> few = remarks(number ->
                List.of(level(number), level(number), level(number), number < PEOPLE / 10 - 1 ? 0 : level(number)));
        assertEquals(List.of(), kinds(few, "q4"));
    }

    @Test
    @DisplayName("STUDY-21 an alpha below 0.70 is remarked on, and one below zero is said to be that")
    void alpha() {
        List<Remark> low = remarks(number ->
                List.of(level(number), 1 + number / 5 % 5, level(number) > 2 ? 4 : 2, 1 + (number / 2 + number) % 5));
        assertTrue(
                low.stream().anyMatch(remark -> remark.kind() == RemarkKind.LOW_ALPHA && remark.figure() < 0.70),
                low.toString());
        List<Remark> below = remarks(
                number -> List.of(level(number), 6 - level(number), 1 + number / 5 % 5, number / 5 % 5 > 2 ? 1 : 4));
        assertEquals(RemarkKind.OUTCOME_AGAINST, below.get(0).kind());
    }

    @Test
    @DisplayName("STUDY-21 each remark is a sentence that names its item or outcome, its figure and the mark")
    void sentences() {
        InstrumentText none = InstrumentText.none();
        InstrumentText text = new InstrumentText(none.frame(), Map.of(), Map.of(), Map.of("calm", "Calm"), Map.of());
        RemarkWords words = new RemarkWords(text, PEOPLE, Locale.ENGLISH);
        for (RemarkKind kind : RemarkKind.values()) {
            String sentence = words.say(new Remark(kind, Optional.of("q3"), Optional.of("calm"), 0.125));
            assertTrue(sentence.contains("q3") || sentence.contains("Calm"), sentence);
            assertFalse(sentence.contains("{"), sentence);
        }
        assertEquals(
                "q3 goes only a little with the other items of Calm: its item-rest correlation is 0.13,"
                        + " and 0.30 is the usual mark.",
                words.say(new Remark(RemarkKind.APART, Optional.of("q3"), Optional.of("calm"), 0.125)));
        assertEquals(
                "4 of 40 people gave no answer to q3.",
                words.say(new Remark(RemarkKind.UNANSWERED, Optional.of("q3"), Optional.empty(), 4)));
    }
}
