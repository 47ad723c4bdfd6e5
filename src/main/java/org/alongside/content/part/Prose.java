package org.alongside.content.part;

import java.util.Objects;

/**
 * Prose is a passage to read.
 *
 * @param markdown without the step's title
 */
public record Prose(String id, String markdown) implements Part {

    public Prose {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(markdown, "Markdown");
    }

    @Override
    public String asText() {
        return markdown;
    }
}
