package org.alongside.content;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.part.Part;

/**
 * What a person gets on one step: a title, perhaps one leading sentence, and the parts in their order.
 *
 * @param title the same in every variant of a step, so that a title says nothing about its reader
 */
public record StepText(String title, Optional<String> lede, List<Part> parts) {

    /** @throws IllegalArgumentException without a title, or where two parts share an id */
    public StepText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a step's text needs a title");
        }
        Objects.requireNonNull(lede, "a lede, or empty");
        parts = List.copyOf(parts);
        Set<String> ids = new HashSet<>();
        for (Part part : parts) {
            if (!ids.add(part.id())) {
                throw new IllegalArgumentException("two parts of a step are called '" + part.id() + "'");
            }
        }
    }

    /** All of it as Markdown, each part as on paper. */
    public String asText() {
        return parts.stream().map(Part::asText).collect(Collectors.joining("\n\n"));
    }
}
