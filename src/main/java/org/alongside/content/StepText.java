package org.alongside.content;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person reads on one step: a title, perhaps one leading sentence, and Markdown.
 *
 * @param title the same in every variant of a step, so that a title says nothing about its reader
 */
public record StepText(String title, Optional<String> lede, String markdown) {

    public StepText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a step's text needs a title");
        }
        Objects.requireNonNull(lede, "a lede, or empty");
        Objects.requireNonNull(markdown, "Markdown");
    }
}
