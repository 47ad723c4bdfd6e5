package org.alongside.content.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence with gaps, which a person fills in.
 *
 * @param prompt what the sentence is for; where it is left out, the page shows the one for all
 * @param pieces the words around the gaps: one more than there are gaps, and the first or last may be empty
 */
public record Fill(String id, Optional<String> prompt, List<String> pieces) implements Part {

    /** More gaps than this are no sentence any more. */
    public static final int MOST_GAPS = 6;

    private static final String ROOM = "\\_\\_\\_\\_\\_\\_\\_\\_";

    /** A few words stand in each gap. */
    private static final Duration DOING = Duration.ofSeconds(60);

    public Fill {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        pieces = List.copyOf(pieces);
        if (pieces.size() < 2 || pieces.size() > MOST_GAPS + 1) {
            throw new IllegalArgumentException("one to " + MOST_GAPS + " gaps, not " + (pieces.size() - 1));
        }
    }

    public int gaps() {
        return pieces.size() - 1;
    }

    /** The whole sentence with these words in its gaps, in their order; a missing one is shown as room. */
    public String with(List<String> words) {
        StringBuilder whole = new StringBuilder(pieces.get(0));
        for (int gap = 0; gap < gaps(); gap++) {
            String word = gap < words.size() ? words.get(gap).strip() : "";
            whole.append(word.isEmpty() ? "…" : word).append(pieces.get(gap + 1));
        }
        return whole.toString();
    }

    /** The words of the gaps, in their order, of a kept text that has each on a line of its own. */
    public static List<String> gapWords(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split("\n", -1));
    }

    @Override
    public String readAgain(String kept) {
        return kept.isBlank() ? "" : with(gapWords(kept));
    }

    /** The words of the gaps are kept by their order. */
    @Override
    public String sameEverywhere() {
        return "gaps " + gaps();
    }

    @Override
    public Duration doing() {
        return DOING;
    }

    @Override
    public String asText() {
        List<String> rooms = new ArrayList<>();
        for (int gap = 0; gap < gaps(); gap++) {
            rooms.add(ROOM);
        }
        return PaperPrompt.heading(prompt) + with(rooms);
    }
}
