package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterRulesTest {

    private static final LetterRules RULES = new LetterRules();
    private static final SavedForm FORM = RULES.saved().orElseThrow();
    private static final Letter LETTER = new Letter("later", Optional.empty(), 14);

    private static String kept(String words, String away) {
        return FORM.text(Map.of("words", words, "away", away));
    }

    @Test
    @DisplayName("LEARNING-7 whatever a letter says, it comes back as it was, put away or not")
    void roundTrip() {
        for (String words : new String[] {"Dear me", "2026-12-14\nDear me", "\n\nü — “so”\n", " x "}) {
            for (String away : new String[] {"", "2026-12-14"}) {
                Map<String, String> fields = Map.of("words", words, "away", away);
                assertEquals(fields, FORM.fields(FORM.text(fields)));
            }
        }
    }

    @Test
    @DisplayName("LEARNING-18 nothing is put away where there are no words, and on no day that is none")
    void nothing() {
        assertEquals("", kept(" \n", "2026-12-14"));
        assertEquals(kept("Dear me", ""), kept("Dear me", "some day"));
        assertEquals("", FORM.text(Map.of("away", "2026-12-14")));
    }

    @Test
    @DisplayName("LEARNING-7 a full letter fits with its day, and one more is too much")
    void fits() {
        String full = "x".repeat(LetterRules.LONGEST - 12);
        assertEquals(Optional.empty(), RULES.tooMuch(LETTER, kept(full, "2026-12-14")));
        assertEquals(
                Optional.of(TooMuch.length(LetterRules.LONGEST)),
                RULES.tooMuch(LETTER, kept(full + "xx", "2026-12-14")));
    }

    @Test
    @DisplayName("LEARNING-14 a letter is done when it has words, or by going on")
    void done() {
        assertFalse(RULES.isDone(LETTER, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(RULES.isDone(LETTER, new PartFacts(false, LETTER::equals, sent -> false)));
        assertTrue(RULES.isDone(LETTER, PartFacts.goingOn()));
    }
}
