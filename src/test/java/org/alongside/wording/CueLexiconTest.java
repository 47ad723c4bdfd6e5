package org.alongside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueLexiconTest {

    private static final CueLexicon LEXICON = new CueLexicon(List.of(
            new CuePhrases(List.of("an own", "transform*"), 0, "say it in English"),
            new CuePhrases(List.of("you need not"), 2, "more than two permissions")));

    private static List<String> found(String text) {
        return LEXICON.in(text).stream().map(Cue::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take an own line.",
                "An own",
                "Take an\n  own line",
                "It transforms you",
                "(transform)",
                "an own!"
            })
    @DisplayName("WORDING-8 a phrase is found in any case, across ends of lines and beside any mark")
    void wherever(String text) {
        assertEquals(1, found(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"an owner", "a pan own", "an-own", "untransformed", "an, own"})
    @DisplayName("WORDING-8 a phrase inside other words is none")
    void insideOtherWords(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    @DisplayName("WORDING-8 a cue has its place, its words and its reason; cues come in the order of the text")
    void inOrder() {
        Cue cue = LEXICON.in("Now it transforms an own day.").get(0);
        assertEquals("transforms", cue.text());
        assertEquals("Now it ".length(), cue.start());
        assertEquals(
                List.of("say it in English: \"transforms\"", "say it in English: \"an own\""),
                found("Now it transforms an own day."));
    }

    @Test
    @DisplayName("WORDING-8 two of what may come twice are none, and the third is found")
    void someAreAllowed() {
        String twice = "You need not write, and you need not read.";
        assertEquals(List.of(), found(twice));
        assertEquals(1, found(twice + " You need not sit.").size());
    }

    @Test
    @DisplayName("WORDING-8 a row without a phrase, or with a blank one, is none")
    void blank() {
        assertThrows(IllegalArgumentException.class, () -> new CuePhrases(List.of(), 0, "why"));
        assertThrows(IllegalArgumentException.class, () -> new CuePhrases(List.of(" "), 0, "why"));
    }
}
