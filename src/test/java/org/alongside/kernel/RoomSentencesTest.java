package org.alongside.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomSentencesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    @DisplayName("KERNEL-1 a sentence that a language lacks is the English one, key by key")
    void fallsBackByKey() {
        RoomSentences spanish = RoomSentences.of("lookup", SPANISH);
        assertEquals("En español, 1,5", spanish.say("both", 1.5));
        assertEquals("Only in English", spanish.say("first"));
        assertEquals(
                "Only in English",
                RoomSentences.of("lookup", Locale.forLanguageTag("de")).get("first"));
        assertEquals(
                "In English, 1.5", RoomSentences.of("lookup", Languages.FIRST).say("both", 1.5));
    }

    @Test
    @DisplayName("KERNEL-1 a key or a room that does not exist is an error, and never a blank")
    void noSuchSentence() {
        RoomSentences spanish = RoomSentences.of("lookup", SPANISH);
        assertFalse(spanish.has("none"));
        assertThrows(NoSuchElementException.class, () -> spanish.get("none"));
        assertThrows(NoSuchElementException.class, () -> RoomSentences.of("nowhere", SPANISH));
        assertEquals(Optional.empty(), RoomSentences.find("nowhere", SPANISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es-MX,en;q=0.5|es", "fr,de-AT;q=0.7,en;q=0.3|de", "en_GB|en", "es|es"})
    @DisplayName("KERNEL-2 the best of ours for what somebody wishes is looked up as RFC 4647 says")
    void bestOfOurs(String wished, String best) {
        assertEquals(Optional.of(Locale.forLanguageTag(best)), Languages.best(wished));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "en';alert(1)//", "*", "es;q=x", "he-x-madeup"})
    @DisplayName("KERNEL-2 a wish that is not ours, or cannot be read, is none")
    void noneOfOurs(String wished) {
        assertEquals(Optional.empty(), Languages.best(wished));
        assertEquals(Optional.empty(), Languages.best("es," + "x".repeat(500)), "nor is one without an end");
    }

    @Test
    @DisplayName("KERNEL-2 a site offers what its operator says, English always, and the made-up one when it is named")
    void offered() {
        assertEquals(Languages.translated(), Languages.offered(null));
        assertEquals(Languages.translated(), Languages.offered(" "));
        assertEquals(List.of(Languages.FIRST, SPANISH), Languages.offered("es, xx"));
        assertEquals(List.of(Languages.FIRST, Languages.MADE_UP), Languages.offered("he-x-madeup en"));
    }

    @Test
    @DisplayName("KERNEL-2 each language is called as it calls itself")
    void names() {
        assertEquals(
                List.of("English", "Español", "Deutsch"),
                Languages.translated().stream().map(Languages::nameOf).toList());
        assertTrue(Languages.nameOf(Languages.MADE_UP).matches("\\p{InHebrew}+"));
    }

    @Test
    @DisplayName("KERNEL-3 a made-up sentence has no Latin letter, and takes the same arguments")
    void madeUp() {
        RoomSentences made = RoomSentences.of("identity", Languages.MADE_UP);
        String two = made.say("wait.minutes", 2);
        String one = made.say("wait.minutes", 1);
        assertTrue(one.matches("1 \\p{InHebrew}+") && two.matches("2 \\p{InHebrew}+"), one + " " + two);
        assertTrue(two.length() > one.length(), "a choice among words stays one");
        assertTrue(made.get("sign-in.wait").contains("{0}"), made.get("sign-in.wait"));
        assertEquals(MadeUpSentence.of("See ") + "](/help)", MadeUpSentence.of("See ](/help)"), "a link leads on");
        assertTrue(Languages.isRightToLeft(Languages.MADE_UP));
    }
}
