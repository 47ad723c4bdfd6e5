package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Deck;
import org.alongside.content.part.Deck.DeckCard;
import org.alongside.content.part.Taken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeckReadingTest {

    private static final Deck DECK = new Deck(
            "late",
            Optional.of("Late"),
            List.of(new DeckCard("One", "first"), new DeckCard("Two", "second"), new DeckCard("Three", "third one")));

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 cards have two sides, and on paper both stand in a list")
    void reads() {
        assertEquals(List.of(DECK), PartReading.parts(draft, Map.of(), """
                ```deck late
                prompt: Late
                cards:
                  - {front: One, back: first}
                  - front: Two
                    back: second
                  - front: Three
                    back: |
                      third
                      one
                ```
                """));
        assertEquals("", draft.findings().toString());
        assertEquals("**Late**\n\n- **One** first\n- **Two** second\n- **Three** third one", DECK.asText());
    }

    @Test
    @DisplayName("LEARNING-16 cards that were kept come again with both sides, and one that is gone with its front")
    void again() {
        String kept = new Taken(List.of("Three", "Gone", "One"), "").kept();
        assertEquals("Three — third one\nGone\nOne — first", DECK.readAgain(kept));
        assertEquals("", DECK.readAgain(""));
    }

    @Test
    @DisplayName("CONTENT-13 two cards, a card without a back, one that lies there twice and a long front are found")
    void findings() {
        PartReading.parts(draft, Map.of(), """
                ```deck two
                cards:
                  - {front: One, back: a}
                  - {front: One}
                ```
                ```deck long
                cards:
                  - {front: One, back: a}
                  - {front: %s, back: a}
                  - {front: Three, back: a}
                ```
                """.formatted("x".repeat(161)));
        assertEquals("""
                ERROR step.en.md:5  a deck has 3 to 24 cards, and this one 2
                ERROR step.en.md:7  'back' is missing in a card of cards
                ERROR step.en.md:7  two cards have the front 'One'
                ERROR step.en.md:12  front must have at most 160 characters""", draft.findings().toString());
    }
}
