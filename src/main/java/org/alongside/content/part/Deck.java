package org.alongside.content.part;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cards with two sides: a situation or a question, and what may be said of it. A person looks at some of them and keeps
 * those that are theirs.
 *
 * @param prompt what the cards are for; where it is left out, the page shows the one for all
 * @param cards at least one, and no two with the same front
 */
public record Deck(String id, Optional<String> prompt, List<DeckCard> cards) implements Part {

    /** One card. Both sides are a line each. */
    public record DeckCard(String front, String back) {

        public DeckCard {
            Objects.requireNonNull(front, "a front");
            Objects.requireNonNull(back, "a back");
        }
    }

    /** Some cards are turned over, and one is thought about. */
    private static final Duration DOING = Duration.ofSeconds(90);

    public Deck {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        cards = List.copyOf(cards);
    }

    /** The card with this front; empty where there is none any more. */
    public Optional<DeckCard> card(String front) {
        return cards.stream().filter(card -> card.front().equals(front)).findFirst();
    }

    @Override
    public String readAgain(String kept) {
        return Taken.of(kept).lines().stream()
                .map(front ->
                        card(front).map(card -> front + " — " + card.back()).orElse(front))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Duration doing() {
        return DOING;
    }

    @Override
    public String asText() {
        String heading = PaperPrompt.heading(prompt);
        return heading
                + cards.stream()
                        .map(card -> "- **" + card.front() + "** " + card.back())
                        .collect(Collectors.joining("\n"));
    }
}
