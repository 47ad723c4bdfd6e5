package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Arrow;
import org.alongside.content.part.Fill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrowRulesTest {

    private static final SavedForm FORM = new ArrowRules().saved().orElseThrow();

    @Test
    @DisplayName("LEARNING-7 each piece of an arrow comes back to its own box, and a line end becomes a space")
    void roundTrip() {
        assertEquals(List.of("when", "deed", "aim"), FORM.fields());
        Map<String, String> written = Map.of("when", "it is late", "deed", "", "aim", "we rest");
        assertEquals(written, FORM.fields(FORM.text(written)));
        assertEquals("it is late", FORM.text(Map.of("when", "it is\nlate")));
    }

    @Test
    @DisplayName("LEARNING-14 an arrow is done when a piece has words, or by going on")
    void done() {
        Arrow mine = new Arrow(new Fill("mine", Optional.empty(), List.of("When ", ", I ", ", so that ", ".")));
        assertFalse(new ArrowRules().isDone(mine, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(new ArrowRules().isDone(mine, new PartFacts(false, mine::equals, sent -> false)));
        assertTrue(new ArrowRules().isDone(mine, PartFacts.goingOn()));
    }
}
