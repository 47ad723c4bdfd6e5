package org.alongside.content.part;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to listen to, and its words. The words are always there and whole without the sound; where there is no
 * recording yet, they are read instead. Nothing is recorded of anybody.
 *
 * @param prompt what it is for; where it is left out, the page shows the one for all
 * @param recording the file below the course's folder {@code recordings}; empty where there is none
 * @param length how long it takes, listened to or read with its pauses
 * @param transcript all of its words, as Markdown
 */
public record Audio(String id, Optional<String> prompt, Optional<String> recording, Duration length, String transcript)
        implements Part {

    public Audio {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        Objects.requireNonNull(recording, "a recording, or empty");
        Objects.requireNonNull(transcript, "a transcript");
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("it takes some time: " + length);
        }
    }

    /** Whoever listens does not read besides. */
    @Override
    public String asRead() {
        return prompt.orElse("");
    }

    @Override
    public Duration doing() {
        return length;
    }

    /** What a browser fetches can be seen beside it; so it must not tell which text of a step somebody reads. */
    @Override
    public String sameEverywhere() {
        return recording.orElse("");
    }

    @Override
    public String asText() {
        return PaperPrompt.heading(prompt) + transcript;
    }
}
