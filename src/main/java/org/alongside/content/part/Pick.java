package org.alongside.content.part;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several lines, of which a person takes the one that comes nearest, and then makes it their own.
 *
 * @param prompt what the line is for; where it is left out, the page shows the one for all
 * @param lines at least two, each once
 */
public record Pick(String id, Optional<String> prompt, List<String> lines) implements Part {

    private static final String ROOM = "\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

    /** One line is taken and changed a little. */
    private static final Duration DOING = Duration.ofSeconds(60);

    public Pick {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        lines = List.copyOf(lines);
    }

    @Override
    public Duration doing() {
        return DOING;
    }

    @Override
    public String asText() {
        String heading = PaperPrompt.heading(prompt);
        return heading + lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")) + ROOM;
    }
}
