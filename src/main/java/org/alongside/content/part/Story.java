package org.alongside.content.part;

import java.util.Objects;

/**
 * A story is there for whoever asks for it: its page shows the title, and the rest opens when somebody wants it. So it
 * is no part of what a step takes, and nobody is put before somebody else's way without having asked.
 *
 * @param title what it is about, so that one can tell whether one would like to read it
 * @param text Markdown
 */
public record Story(String id, String title, String text) implements Part {

    public Story {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(title, "a title");
        Objects.requireNonNull(text, "a story");
    }

    @Override
    public String asText() {
        return "**" + title + "**\n\n" + text;
    }

    /** Only the title: the rest is read by those who ask for it. */
    @Override
    public String asRead() {
        return title;
    }
}
