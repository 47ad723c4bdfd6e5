package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.content.part.Deck;
import org.alongside.content.part.Deck.DeckCard;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Cards with two sides; {@code cards} has them, each with its {@code front} and its {@code back}. */
@AutoService(PartKind.class)
public final class DeckKind implements PartKind<Deck> {

    private static final int FEWEST = 3;
    private static final int MOST = 24;
    private static final int LONGEST_FRONT = 160;

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What the cards are for.");
    private static final Shape<PrintedText> SIDE =
            Shapes.text().as(DeckKind::oneLine).placed(PrintedText::new);
    private static final Key<PrintedText> FRONT = Key.needed(
                    "front",
                    Shapes.text()
                            .as(DeckKind::oneLine)
                            .where(
                                    front -> front.length() <= LONGEST_FRONT,
                                    "must have at most " + LONGEST_FRONT + " characters",
                                    Map.of("maxLength", LONGEST_FRONT))
                            .placed(PrintedText::new))
            .told("What lies on top: a situation or a question, in one line.");
    private static final Key<PrintedText> BACK = Key.needed("back", SIDE).told("What may be said of it.");
    private static final Key<List<Entries>> CARDS = Key.needed(
                    "cards",
                    MappingShape.of(FRONT, BACK)
                            .listed("a card of cards")
                            .drawn(Shapes.ordered("minItems", FEWEST, "maxItems", MOST)))
            .told("The cards, in the order in which they lie.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, CARDS).rule(DeckKind::check, Map.of());

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String name() {
        return "deck";
    }

    @Override
    public Class<Deck> type() {
        return Deck.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Deck part(String id, Entries written) {
        return new Deck(
                id,
                written.get(PROMPT).map(PrintedText::words),
                written.get(CARDS, List.of()).stream()
                        .map(card ->
                                new DeckCard(PrintedText.words(card.get(FRONT)), PrintedText.words(card.get(BACK))))
                        .toList());
    }

    private static void check(Entries written) {
        List<Entries> cards = written.get(CARDS, List.of());
        Set<String> fronts = new HashSet<>();
        cards.forEach(card -> card.get(FRONT)
                .filter(front -> !fronts.add(front.words()))
                .ifPresent(front -> card.error(FRONT, "two cards have the front '" + front.words() + "'")));
        if (cards.size() < FEWEST || cards.size() > MOST) {
            written.error(CARDS, "a deck has " + FEWEST + " to " + MOST + " cards, and this one " + cards.size());
        }
    }
}
