package org.alongside.content.part;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A write part is a box for private writing.
 *
 * @param prompt the label of the box; where it is left out, the page shows the one for all
 */
public record Write(String id, Optional<String> prompt) implements Part {

    /** The id of the box that {@code writing: true} in a module's manifest puts at the end of a step. */
    public static final String AT_THE_END = "words";

    private static final String LINES = "\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

    /** A few sentences. */
    private static final Duration DOING = Duration.ofSeconds(60);

    public Write {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
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
