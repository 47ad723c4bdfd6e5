package org.alongside.content.part;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A pad to draw on and a box for words beside it. Each is whole by itself: whoever cannot draw, or does not want to,
 * writes.
 *
 * @param prompt what to draw or write of; where it is left out, the page shows the one for all
 */
public record Draw(String id, Optional<String> prompt) implements Part {

    private static final String LINES = "\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

    /** A sketch of a few lines, or a few sentences; half of it goes to thinking what to draw. */
    private static final Duration DOING = Duration.ofSeconds(120);

    public Draw {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
    }

    @Override
    public Optional<Drawing> drawn(String kept) {
        return KeptDrawing.of(kept).drawing().filter(drawing -> !drawing.lines().isEmpty());
    }

    @Override
    public String readAgain(String kept) {
        return KeptDrawing.of(kept).words();
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
