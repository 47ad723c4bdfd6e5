package org.alongside.content.part;

import java.util.Objects;

/**
 * A text that stands in one file of the course and is read in several steps, the same everywhere: what a practice is
 * not for, above all.
 *
 * @param id the name of the text, which is its id in each step
 * @param markdown its words
 */
public record Include(String id, String markdown) implements Part {

    public Include {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(markdown, "Markdown");
    }

    @Override
    public String asText() {
        return markdown;
    }
}
