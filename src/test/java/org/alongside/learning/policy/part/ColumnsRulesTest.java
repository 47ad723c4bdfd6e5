package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Columns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColumnsRulesTest {

    private static final SavedForm FORM = new ColumnsRules().saved().orElseThrow();

    @Test
    @DisplayName("LEARNING-7 whatever stands in two boxes comes back to its own box")
    void roundTrip() {
        String[] words = {"", "go out", "< left\n> right", "\n\nü — “so”\n", "one\n\ntwo", " x "};
        for (String left : words) {
            for (String right : words) {
                Map<String, String> fields = Map.of("left", left, "right", right);
                assertEquals(fields, FORM.fields(FORM.text(fields)));
            }
        }
        assertEquals("", FORM.text(Map.of("left", " \n")), "a blank box is an empty one");
        assertEquals("> heard", FORM.text(Map.of("right", "heard")));
    }

    @Test
    @DisplayName("LEARNING-7 two full boxes are never too long to keep, whatever stands in them")
    void fits() {
        String full = "\n".repeat(2_999) + "x";
        assertTrue(FORM.text(Map.of("left", full, "right", full)).length() <= FORM.longest());
    }

    @Test
    @DisplayName("LEARNING-14 two boxes are done when one has words, or by going on")
    void done() {
        Columns boxes = new Columns("both", Optional.empty(), "Said", "Heard");
        assertFalse(new ColumnsRules().isDone(boxes, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(new ColumnsRules().isDone(boxes, new PartFacts(false, boxes::equals, sent -> false)));
        assertTrue(new ColumnsRules().isDone(boxes, PartFacts.goingOn()));
    }
}
