package org.alongside.content.part;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A person's own part of what goes round between two people, as one sentence of three pieces: when something happens, I
 * do something, so that something is looked after. The page draws it as a way that comes back to where it began.
 *
 * @param sentence with exactly three gaps
 */
public record Arrow(Fill sentence) implements Part {

    /** When, I, so that. */
    public static final int GAPS = 3;

    /** A few words in each of its three boxes. */
    private static final Duration DOING = Duration.ofSeconds(90);

    public Arrow {
        Objects.requireNonNull(sentence, "a sentence");
        if (sentence.gaps() != GAPS) {
            throw new IllegalArgumentException("an arrow has three gaps, not " + sentence.gaps());
        }
    }

    @Override
    public String id() {
        return sentence.id();
    }

    /** The words before each gap, without the marks that join them to the one before. */
    public List<String> labels() {
        return sentence.pieces().subList(0, GAPS).stream()
                .map(piece -> piece.replaceAll("^[\\p{Punct}\\s]+|[\\s]+$", ""))
                .toList();
    }

    @Override
    public String readAgain(String kept) {
        return sentence.readAgain(kept);
    }

    @Override
    public Duration doing() {
        return DOING;
    }

    @Override
    public String asText() {
        return sentence.asText();
    }
}
