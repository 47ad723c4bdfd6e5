package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Draw;
import org.alongside.content.part.Drawing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawRulesTest {

    private static final DrawRules RULES = new DrawRules();
    private static final SavedForm FORM = RULES.saved().orElseThrow();
    private static final Draw PAD = new Draw("pad", Optional.empty());

    private static String kept(String drawn, String words) {
        return FORM.text(Map.of("drawn", drawn, "words", words));
    }

    @Test
    @DisplayName("LEARNING-7 LEARNING-19 a drawing and its words come back as they were, together and each alone")
    void roundTrip() {
        for (String words : new String[] {"", "two chairs", "w10000\nis no drawing", "\n\nü — “so”\n", "w10000"}) {
            for (String drawn : new String[] {"", "w10000", "w10000.d2rsku0000"}) {
                Map<String, String> fields = Map.of("drawn", drawn, "words", words);
                assertEquals(fields, FORM.fields(FORM.text(fields)));
            }
        }
        assertEquals("", kept("", " \n"));
        assertEquals(Map.of("drawn", "", "words", "as a box once kept it"), FORM.fields("as a box once kept it"));
    }

    @Test
    @DisplayName("LEARNING-19 what is no drawing is not kept, stays what it was in the form, and never becomes words")
    void refused() {
        for (String drawn : new String[] {"w1", "<svg>", "w10000\nw10000", "\n", "w10000\r", "w1\u20280000"}) {
            String text = kept(drawn, "mine");
            assertEquals(Optional.of(TooMuch.drawing()), RULES.tooMuch(PAD, text), drawn);
            assertEquals("mine", FORM.fields(text).get("words"));
        }
        assertEquals(Optional.empty(), RULES.tooMuch(PAD, kept("w10000", "mine")));
        assertEquals(Optional.empty(), RULES.tooMuch(PAD, ""));
    }

    @Test
    @DisplayName("LEARNING-7 a full pad and a full box fit together, and a letter more in the box is too much")
    void fits() {
        String pad = "w1" + "0000".repeat(Drawing.MOST_POINTS);
        String box = "x".repeat(DrawRules.MOST_WORDS);
        assertEquals(Optional.empty(), RULES.tooMuch(PAD, kept(pad, box)));
        assertTrue(kept(pad, box).length() <= FORM.longest());
        assertEquals(Optional.of(TooMuch.length(DrawRules.MOST_WORDS)), RULES.tooMuch(PAD, kept("", box + "x")));
    }

    @Test
    @DisplayName("LEARNING-14 a pad is done when something of one's own is there, or by going on")
    void done() {
        assertFalse(RULES.isDone(PAD, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(RULES.isDone(PAD, new PartFacts(false, PAD::equals, sent -> false)));
        assertTrue(RULES.isDone(PAD, PartFacts.goingOn()));
    }
}
