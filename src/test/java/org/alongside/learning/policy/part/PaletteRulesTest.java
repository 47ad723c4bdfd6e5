package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.alongside.content.part.Palette;
import org.alongside.content.part.Palette.WordGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaletteRulesTest {

    private static final PaletteRules RULES = new PaletteRules();
    private static final SavedForm FORM = RULES.saved().orElseThrow();
    private static final List<String> WORDS = List.of("sad", "> glad", "- calm", "ü “so”", "weighed down");
    private static final Palette TWO =
            new Palette("here", Optional.empty(), 2, List.of(new WordGroup("All", WORDS)), Optional.of("My own"));

    /** The fields of a page on which every word whose bit is set is ticked. */
    private static Map<String, String> ticked(int bits, String own) {
        Map<String, String> fields = new HashMap<>();
        for (int n = 0; n < WORDS.size(); n++) {
            if ((bits & 1 << n) != 0) {
                fields.put(PaletteRules.field(n + 1), WORDS.get(n));
            }
        }
        fields.put("words", own);
        return fields;
    }

    @Test
    @DisplayName("LEARNING-7 of every choice of words, with every own one beside, exactly these come back")
    void roundTrip() {
        for (String own : List.of("", "- sad", "> like rain", "ü — “so”")) {
            for (int bits = 0; bits < 1 << WORDS.size(); bits++) {
                Map<String, String> page = ticked(bits, own);
                Map<String, String> again = FORM.fields(FORM.text(page));
                assertEquals(new TreeSet<>(page.values()), new TreeSet<>(again.values()));
                assertEquals(own, again.get("words"));
                assertEquals(FORM.text(page), FORM.text(again), "kept a second time it stays the same");
            }
        }
    }

    @Test
    @DisplayName(
            "LEARNING-7 a line end that a program sends becomes a space, and a word that is sent twice stands once")
    void tidied() {
        Map<String, String> sent = Map.of("tick1", "sad", "tick5", "sad", "words", " a\r\nb\nc ");
        assertEquals("- sad\n> a b c", FORM.text(sent));
    }

    @Test
    @DisplayName("LEARNING-13 as many words as the author lets people take are kept, and one more is not")
    void bound() {
        assertEquals(Optional.empty(), RULES.tooMuch(TWO, FORM.text(ticked(0b00011, "and my own"))));
        assertEquals(Optional.of(TooMuch.lines(2)), RULES.tooMuch(TWO, FORM.text(ticked(0b10101, ""))));
        String own = "x".repeat(PaletteRules.LONGEST - 1);
        assertEquals(Optional.of(TooMuch.length(PaletteRules.LONGEST)), RULES.tooMuch(TWO, FORM.text(ticked(0, own))));
        assertEquals(Optional.empty(), RULES.tooMuch(TWO, FORM.text(ticked(0, own.substring(1)))));
    }

    @Test
    @DisplayName("LEARNING-14 words are done when one is taken, or by going on")
    void done() {
        assertFalse(RULES.isDone(TWO, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(RULES.isDone(TWO, new PartFacts(false, TWO::equals, sent -> false)));
        assertTrue(RULES.isDone(TWO, PartFacts.goingOn()));
    }
}
