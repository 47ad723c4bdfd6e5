package org.alongside.content.part;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A letter to one's later self. Once it is put away it stays closed until its day, to its writer too; nothing is sent.
 *
 * @param prompt what to write of; where it is left out, the page shows the one for all
 * @param days after which it opens
 */
public record Letter(String id, Optional<String> prompt, int days) implements Part {

    private static final String LINES =
            "\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

    /** A few lines, and nobody hurries. */
    private static final Duration DOING = Duration.ofSeconds(180);

    public Letter {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        if (days < 1) {
            throw new IllegalArgumentException("a letter opens on a later day, not after " + days);
        }
    }

    /** The day on which a letter opens that is put away today. */
    public LocalDate opens(LocalDate today) {
        return today.plusDays(days);
    }

    @Override
    public Optional<LocalDate> closedUntil(String kept) {
        return KeptLetter.of(kept).opens();
    }

    @Override
    public String readAgain(String kept) {
        return KeptLetter.of(kept).words();
    }

    @Override
    public String sameEverywhere() {
        return "days " + days;
    }

    @Override
    public Duration doing() {
        return DOING;
    }

    @Override
    public String asText() {
        return PaperPrompt.before(prompt, "") + LINES;
    }
}
