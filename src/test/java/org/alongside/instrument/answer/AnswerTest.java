package org.alongside.instrument.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ResponseFormat.OwnWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final ResponseFormat TEN = new OwnWords("ten", 10);
    private static final OwnWords LONG = new OwnWords("long", OwnWords.LONGEST);

    @Test
    @DisplayName("ASSESSMENT-19 in every written form an answer reads back as itself, and none is taken for another")
    void readsBack() {
        Random random = new Random(82);
        Map<String, Answer> texts = new HashMap<>();
        Map<String, Answer> lines = new HashMap<>();
        for (int n = 0; n < 5000; n++) {
            Answer answer = n % 5 == 0
                    ? Answer.of(random.nextInt(200) - 100)
                    : Answer.to(LONG, TypedText.of(random)).orElseThrow();
            assertEquals(Optional.of(answer), Answer.parse(answer.text()));
            assertEquals(Optional.of(answer), Answer.ofLine(answer.line()));
            assertFalse(answer.line().matches("(?s).*[\\s=].*"), answer::line);
            assertEquals(answer, texts.getOrDefault(answer.text(), answer));
            assertEquals(answer, lines.getOrDefault(answer.line(), answer));
            texts.put(answer.text(), answer);
            lines.put(answer.line(), answer);
            assertEquals("an answer", answer.toString());
        }
    }

    @Test
    @DisplayName("ASSESSMENT-4 ASSESSMENT-19 what was sealed before there were words opens as it did")
    void oldForms() {
        assertEquals(Optional.of(Answer.of(4)), Answer.parse("4"));
        assertEquals(Optional.of(Answer.of(-2)), Answer.parse("-2"));
        assertEquals(Optional.of(Answer.RATHER_NOT_SAY), Answer.parse("-"));
        assertEquals("4 -2 -", Answer.of(4).text() + " " + Answer.of(-2).text() + " " + Answer.RATHER_NOT_SAY.text());
        for (String none : List.of("four", "4.0", "\"", "\" ", "\"-", "\"a\r\nb", "\"\u0007")) {
            assertEquals(Optional.empty(), Answer.parse(none), none);
        }
    }

    @Test
    @DisplayName("ASSESSMENT-19 lines end alike whoever sent them, what nobody sees is left out, and twice is once")
    void kept() {
        assertEquals("a\nb\nc\td", OwnWords.kept("a\r\nb\rc\td"));
        assertEquals("a\uD83D\uDE00b", OwnWords.kept("a\u0000\uD83D\uDE00\uD83Db\uFFFE\u007F"));
        Random random = new Random(83);
        for (int n = 0; n < 2000; n++) {
            String typed = TypedText.of(random);
            String once = OwnWords.kept(typed);
            assertEquals(once, OwnWords.kept(once));
            assertEquals(OwnWords.length(typed), once.codePointCount(0, once.length()));
        }
    }

    @Test
    @DisplayName(
            "ASSESSMENT-19 there is room for max characters and not for one more; a letter is one, and so is an emoji")
    void length() {
        for (String letter : List.of("a", "ä", "中", "\uD83D\uDE00", "\n")) {
            String ten = "x" + letter.repeat(9);
            assertEquals(Optional.of(ten), Answer.to(TEN, ten).orElseThrow().words());
            assertTrue(Answer.to(TEN, ten + letter).isEmpty());
        }
        assertEquals(10, OwnWords.length("1\r\n3\r\n5\r\n7\r\n9\r\n"), "a line end is one, as in a browser");
    }

    @Test
    @DisplayName("ASSESSMENT-19 a dash alone is 'rather not say' in own words too, and blanks alone leave it open")
    void notWords() {
        assertEquals(Optional.of(Answer.RATHER_NOT_SAY), Answer.to(TEN, "-"));
        assertEquals(Optional.of(Answer.RATHER_NOT_SAY), Answer.to(TEN, " - \n"));
        for (String blank : List.of("", " ", "\r\n \t")) {
            assertEquals(Optional.of(Answer.LEFT_OPEN), Answer.to(TEN, blank));
        }
        assertEquals(Optional.of("4"), Answer.to(TEN, "4").orElseThrow().words(), "a number is words here");
        assertThrows(IllegalArgumentException.class, () -> new Answer.InWords("-"));
    }

    @Test
    @DisplayName("INSTRUMENT-34 to a choice no words are an answer, and neither is nothing")
    void choice() {
        Choice five = new Choice("five", 1, 5);
        for (String none : List.of("", "6", "0", "often", "\"4", "4\n")) {
            assertEquals(Optional.empty(), Answer.to(five, none), none);
        }
        assertEquals(Optional.of(Answer.of(5)), Answer.to(five, "5"));
    }

    @Test
    @DisplayName(
            "ASSESSMENT-19 what was taken out again is no answer; the digest of answers covers words, letter by letter")
    void digest() {
        Answers numbers = Answers.NONE.with("q1", 4);
        assertEquals(numbers, numbers.with("own", Answer.LEFT_OPEN));
        String words = numbers.with("own", new Answer.InWords("one")).hash();
        assertNotEquals(numbers.hash(), words);
        assertNotEquals(words, numbers.with("own", new Answer.InWords("One")).hash());
        Answers forged = Answers.NONE.with("own", new Answer.InWords("one\nq1=4"));
        assertNotEquals(words, forged.hash(), "a line end in words makes no second answer");
    }
}
