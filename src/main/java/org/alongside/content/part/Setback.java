package org.alongside.content.part;

import java.util.Objects;

/**
 * A setback card says what may go wrong, in the words of somebody to whom it happened, and what helps then.
 *
 * @param when what happened, one short sentence
 * @param then what helps, a few sentences of Markdown
 */
public record Setback(String id, String when, String then) implements Part {

    public Setback {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(when, "what happened");
        Objects.requireNonNull(then, "what helps");
    }

    @Override
    public String asText() {
        return "**" + when + "**\n\n" + then;
    }
}
