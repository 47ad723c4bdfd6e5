package org.alongside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avoidants do this.",
                "She is the avoidant, he is not.",
                "You live with an avoidant",
                "It is hard with a clingy partner.",
                "Nobody is the needy one here.",
                "Your anxious partner may call.",
                "The cold one is seldom cold.",
                "the broken and the whole",
                "Two pursuers met.",
                "He calls me \"the needy\".",
                "He sees a warm person and a cold one.",
                "There is the warm one and the cold one.",
                "My partner is a cold one.",
                "I am not a loud partner but a needy one.",
                "It was a steady no. He is a cold one.",
                "We are a strong pair, and I am the broken one.",
                "It is a steady no from a cold person.",
            })
    @DisplayName("WORDING-1 CONTENT-10 S1-34 a person as a noun is found")
    void nouns(String text) {
        assertEquals(1, PeopleAsNouns.in(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The cold water helps.",
                "A broken cup is still a cup.",
                "Your wish is not needy.",
                "You may feel anxious, and that is all right.",
                "An anxious hour passes.",
                "the cold of the morning",
                "Somebody who guards their own room",
                "I can tell a steady no from a cold one.",
                "A clear answer helps more than a cold one.",
                "Is it a kept promise or a broken one?",
                "We look for the warm words, not the cold ones.",
            })
    @DisplayName("WORDING-1 CONTENT-10 S1-34 a word that describes a thing, or how someone feels, is none")
    void notNouns(String text) {
        assertEquals(0, PeopleAsNouns.in(text).size(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1", "little, 2", "home, 1", "wanted, 2", "walked, 1", "because, 2", "quiet, 1", "evening, 3",
        "understanding, 4", "the, 1", "you’re, 1", "houses, 2", "comes, 1", "here, 1", "more, 1", "table, 2",
    })
    @DisplayName("WORDING-2 CONTENT-10 syllables are estimated from groups of vowels")
    void syllables(String word, int expected) {
        assertEquals(expected, ReadingGrade.syllables(word));
    }

    @Test
    @DisplayName("WORDING-2 CONTENT-10 plain sentences stay below grade 7, and learned ones do not")
    void grades() {
        String plain = "You sit down with a cup of tea. The house is still. You need not say a word. ".repeat(4);
        String learned =
                "Characteristically, relational disengagement constitutes a physiological regulation strategy, "
                        + "notwithstanding considerable interpersonal disadvantages. ";
        assertTrue(ReadingGrade.of(plain).orElseThrow() < 3);
        assertTrue(ReadingGrade.of(learned.repeat(4)).orElseThrow() > 15);
    }

    @Test
    @DisplayName("WORDING-2 CONTENT-10 the grade follows the formula: 48 words, 8 sentences, 64 syllables give 2.5")
    void formula() {
        String sentence = "The little dog sits very still. "; // 6 words, 8 syllables
        double expected = 0.39 * 6 + 11.8 * 8 / 6 - 15.59;
        assertEquals(expected, ReadingGrade.of(sentence.repeat(8)).orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("WORDING-2 CONTENT-10 an item of a list ends a sentence, and a short text has no grade")
    void listsAndShortTexts() {
        String list = "- the little dog sits very still\n".repeat(8);
        String sentences = "The little dog sits very still. ".repeat(8);
        assertEquals(ReadingGrade.of(sentences), ReadingGrade.of(list));
        assertEquals(OptionalDouble.empty(), ReadingGrade.of("The little dog sits very still. ".repeat(6)));
    }

    @Test
    @DisplayName("WORDING-1 CONTENT-10 two paragraphs that differ in marks, case and breaks only are the same")
    void comparable() {
        assertEquals(
                PlainText.comparable("Take **one** slow\nbreath, and [wait](https://example.org)."),
                PlainText.comparable("> take one slow breath - and wait!"));
        assertEquals(List.of("don’t", "fear"), PlainText.words("don’t fear 24"));
    }
}
