package org.alongside.content.part;

import java.util.Objects;
import java.util.Optional;

/**
 * A person's own earlier words, shown again where they are of use. They are read where they were written, so that they
 * are never a copy, and whoever changes them there reads the change here.
 *
 * @param prompt what the words are for here; where it is left out, the page names the step they come from
 * @param of the part in which they were left
 */
public record Recall(String id, Optional<String> prompt, PartPath of) implements Part {

    public Recall {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        Objects.requireNonNull(of, "a part");
    }

    @Override
    public String asText() {
        return PaperPrompt.heading(prompt) + "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";
    }
}
