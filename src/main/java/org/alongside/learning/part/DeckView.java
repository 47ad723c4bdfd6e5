package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.part.Deck;
import org.alongside.content.part.Deck.DeckCard;
import org.alongside.learning.policy.part.DeckRules;
import org.alongside.learning.policy.part.PartRules;

/** Cards in a list, each to turn over and to keep; where the browser runs scripts, one at a time. */
@Dependent
public class DeckView implements PartView<Deck> {

    /** What the fragment shows. */
    public record ShownDeck(String prompt, List<ShownCard> cards) {}

    /**
     * One card.
     *
     * @param field its name in the form, within the part
     * @param back empty where the deck does not have the card any more
     */
    public record ShownCard(String field, String front, String back, boolean kept) {}

    @Override
    public String name() {
        return "deck";
    }

    @Override
    public PartRules<Deck> rules() {
        return new DeckRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-deck");
    }

    @Override
    public Optional<String> script() {
        return Optional.of("part-deck");
    }

    @Override
    public Object show(Deck part, PartVisit visit) {
        Set<String> kept = visit.box().ticked();
        List<DeckCard> cards = new ArrayList<>(part.cards());
        kept.stream().filter(front -> part.card(front).isEmpty()).forEach(front -> cards.add(new DeckCard(front, "")));
        List<ShownCard> shown = new ArrayList<>();
        for (DeckCard card : cards) {
            String field = DeckRules.field(shown.size() + 1);
            shown.add(new ShownCard(field, card.front(), card.back(), kept.contains(card.front())));
        }
        return new ShownDeck(visit.prompt(part.prompt()), shown);
    }
}
