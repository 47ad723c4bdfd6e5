package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Pick;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PickRulesTest {

    private static final SavedForm FORM = new PickRules().saved().orElseThrow();
    private static final String OUT = "I go out.";
    private static final String ASK = "I ask again.";

    /** The form as the page shows a kept text, with these fields changed by the person. */
    private static String kept(String text, Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(FORM.fields(text));
        fields.putAll(changed);
        return FORM.text(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", OUT, "ü — “so”\ntwo lines"})
    @DisplayName("LEARNING-7 a line that nobody touches is kept as it is")
    void untouched(String text) {
        assertEquals(text, kept(text, Map.of()));
    }

    @Test
    @DisplayName("LEARNING-13 a picked line is kept as it stands until it is changed")
    void picks() {
        assertEquals(OUT, kept("", Map.of("line", OUT)));
        assertEquals("I go out for a while.", kept(OUT, Map.of("words", "I go out for a while.")));
    }

    @Test
    @DisplayName("LEARNING-7 another line takes the place of an unchanged one, and never of one's own words")
    void picksAnother() {
        assertEquals(ASK, kept(OUT, Map.of("line", ASK)));
        assertEquals("Mine.", kept(OUT, Map.of("line", ASK, "words", "Mine.")));
        assertEquals(ASK, kept("Mine.", Map.of("line", ASK, "words", " ")));
        assertEquals("", kept(OUT, Map.of("words", "")));
    }

    @Test
    @DisplayName("LEARNING-14 a line is done when one stands, or by going on")
    void done() {
        Pick pick = new Pick("mine", Optional.empty(), List.of(OUT, ASK));
        assertFalse(new PickRules().isDone(pick, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(new PickRules().isDone(pick, new PartFacts(false, pick::equals, sent -> false)));
        assertTrue(new PickRules().isDone(pick, PartFacts.goingOn()));
    }
}
