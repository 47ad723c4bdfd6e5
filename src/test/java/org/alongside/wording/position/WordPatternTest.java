package org.alongside.wording.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {

    private static final Map<String, List<String>> LISTS =
            Map.of("day", List.of("monday", "the day before"), "when", List.of("on <day>", "then"));

    private static boolean finds(String pattern, String text) {
        String line = SpokenText.of(text, new Contractions(Map.of())).line();
        return WordPattern.of(pattern, LISTS).isIn(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "you never; I see. You never ask",
                "you (have to|must) go; You have to go",
                "book*; I booked",
                "*ing; We are going",
                "<when> you; On the day before you left",
                "you really? go; you go",
                "you really? go; you really go",
                "you !are|is _; you sing",
                "on <day> , you; On Monday - you",
                "you .. left; you just now quickly left",
                "you ... left; you, as I know, left",
                "^ you; So. You",
                "go .; Go!",
                "go ?; Go?!",
                "(you <when>|never); you then",
            })
    @DisplayName("WORDING-10 a pattern finds what its signs say")
    void found(String pattern, String text) {
        assertTrue(finds(pattern, text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "you never; you, never",
                "you never; you nevermore",
                "you (have to|must) go; you have go",
                "you !are|is _; you are late",
                "you .. left; you, left",
                "you .. left; you one two three four left",
                "you ... left; You. He left",
                "^ you; so you",
                "go ?; Go!",
                "<when> you; monday you",
            })
    @DisplayName("WORDING-10 and nothing else")
    void findsNot(String pattern, String text) {
        assertEquals(false, finds(pattern, text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "never?", "<nobody>", "(a", "a) b", "!", "(a (b) c)", "...?"})
    @DisplayName("WORDING-10 a pattern that cannot be read, names no list or needs no word is refused")
    void refused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> WordPattern.of(pattern, LISTS));
    }

    @Test
    @DisplayName("WORDING-10 contractions are parted, a whole word before an ending")
    void contractions() {
        Contractions contractions = new Contractions(Map.of("can't", "can not", "*n't", "* not"));
        assertEquals(List.of("can", "not"), contractions.apart("can't"));
        assertEquals(List.of("do", "not"), contractions.apart("don't"));
        assertEquals(List.of("cant"), contractions.apart("cant"));
        assertEquals(
                " . you do not . . ", SpokenText.of("You don’t.", contractions).line());
    }
}
