package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.alongside.content.part.Deck;
import org.alongside.content.part.Deck.DeckCard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeckRulesTest {

    private static final DeckRules RULES = new DeckRules();
    private static final SavedForm FORM = RULES.saved().orElseThrow();
    private static final List<String> FRONTS = List.of("One?", "- Two", "> Three", "ü — “so”", "Five: all");
    private static final Deck DECK = new Deck(
            "late",
            Optional.empty(),
            FRONTS.stream().map(front -> new DeckCard(front, "back")).toList());

    @Test
    @DisplayName("LEARNING-7 of every choice of cards exactly these come back")
    void roundTrip() {
        for (int bits = 0; bits < 1 << FRONTS.size(); bits++) {
            Map<String, String> page = new HashMap<>(Map.of("words", ""));
            for (int n = 0; n < FRONTS.size(); n++) {
                if ((bits & 1 << n) != 0) {
                    page.put(DeckRules.field(n + 1), FRONTS.get(n));
                }
            }
            Map<String, String> again = FORM.fields(FORM.text(page));
            assertEquals(new TreeSet<>(page.values()), new TreeSet<>(again.values()));
            assertEquals(Optional.empty(), RULES.tooMuch(DECK, FORM.text(page)));
        }
        assertEquals("", FORM.text(Map.of("words", "")));
    }

    @Test
    @DisplayName("LEARNING-7 what a program sends beyond all cards is not kept")
    void bound() {
        String front = "x".repeat(DeckRules.LONGEST);
        assertEquals(
                Optional.of(TooMuch.length(DeckRules.LONGEST)), RULES.tooMuch(DECK, FORM.text(Map.of("tick1", front))));
    }

    @Test
    @DisplayName("LEARNING-14 a deck is done when a card is kept, or by going on")
    void done() {
        assertFalse(RULES.isDone(DECK, new PartFacts(false, part -> false, sent -> true)));
        assertTrue(RULES.isDone(DECK, new PartFacts(false, DECK::equals, sent -> false)));
        assertTrue(RULES.isDone(DECK, PartFacts.goingOn()));
    }
}
