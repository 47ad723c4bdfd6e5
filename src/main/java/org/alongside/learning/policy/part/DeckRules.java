package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Deck;

/** A deck is done when a card is kept, or with going on past it. */
public final class DeckRules implements PartRules<Deck> {

    /** As many cards as a page can show: those of a deck, and those that were kept before it changed. */
    static final int MOST_TICKS = 48;

    /** In UTF-16 units, as browsers count, over the fronts of all cards that are kept. */
    public static final int LONGEST = 10_000;

    private static final SavedForm FORM = new TicksAndWords(MOST_TICKS, LONGEST);

    @Override
    public Class<Deck> type() {
        return Deck.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(FORM);
    }

    /** The field of the n-th card on the page, from 1. */
    public static String field(int n) {
        return TicksAndWords.tick(n);
    }
}
