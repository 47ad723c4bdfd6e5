package org.alongside.content;

import java.util.Objects;
import org.alongside.kernel.LocalizedText;

/** The description, of about two lines, by which a person recognises their entry; without order words. */
public record EntryText(Entry entry, LocalizedText text) {

    public EntryText {
        Objects.requireNonNull(entry, "an entry");
        Objects.requireNonNull(text, "an entry's text");
    }
}
