package org.alongside.content.offering;

import java.util.List;
import java.util.Objects;
import org.alongside.kernel.LocalizedText;

/**
 * An outline says what people meet in an offering, before anybody opens it.
 *
 * @param summary one or two sentences
 * @param parts the titles of what it is made of, in their order; may be empty
 * @param minutes about how long it takes in all
 */
public record OfferingOutline(LocalizedText summary, List<LocalizedText> parts, int minutes) {

    public OfferingOutline {
        Objects.requireNonNull(summary, "an outline's summary");
        parts = List.copyOf(parts);
    }
}
