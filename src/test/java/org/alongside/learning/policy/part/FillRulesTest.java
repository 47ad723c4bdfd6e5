package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.alongside.content.part.Fill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FillRulesTest {

    private static final SavedForm FORM = new FillRules().saved().orElseThrow();

    @Test
    @DisplayName("LEARNING-7 whatever stands in the gaps comes back to its own gap")
    void roundTrip() {
        Random chance = new Random(7);
        String[] words = {"", "go out", "ü — “so”", " two ", "x"};
        for (int n = 0; n < 500; n++) {
            Map<String, String> fields = new HashMap<>();
            FORM.fields().forEach(gap -> fields.put(gap, words[chance.nextInt(words.length)]));
            String kept = FORM.text(fields);
            Map<String, String> shown = FORM.fields(kept);
            FORM.fields()
                    .forEach(gap -> assertEquals(
                            fields.get(gap).stripTrailing(),
                            shown.getOrDefault(gap, "").stripTrailing(),
                            kept));
            assertEquals(kept, FORM.text(shown));
        }
        assertEquals("", FORM.text(Map.of()));
        assertEquals(List.of("", "us"), Fill.gapWords(FORM.text(Map.of("gap2", "us"))));
        assertEquals("a b", FORM.text(Map.of("gap1", "a\nb")), "a program's line end makes no other gap");
    }

    @Test
    @DisplayName("LEARNING-14 a sentence is done when a gap is filled, or by going on")
    void done() {
        Fill fill = new Fill("mine", Optional.empty(), List.of("When I ", "."));
        assertFalse(new FillRules().isDone(fill, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(new FillRules().isDone(fill, new PartFacts(false, fill::equals, sent -> false)));
        assertTrue(new FillRules().isDone(fill, PartFacts.goingOn()));
    }
}
