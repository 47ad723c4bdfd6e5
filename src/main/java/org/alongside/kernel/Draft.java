package org.alongside.kernel;

import java.util.Objects;

/**
 * A draft is words on their way from a page to the server.
 *
 * @param words what stands in the box now
 * @param base the revision this page last knew the server to have; 0 where there was none
 * @param revision this page's own count, above its base, rising with every sending
 * @param writer which page it is: a random token given with the page, so that a page knows its own words again
 */
public record Draft(String words, long base, long revision, String writer) {

    /** @throws IllegalArgumentException where the revision does not lie above the base */
    public Draft {
        Objects.requireNonNull(words, "words, perhaps none");
        Objects.requireNonNull(writer, "a page's token");
        if (base < 0 || revision <= base) {
            throw new IllegalArgumentException("revision " + revision + " over base " + base);
        }
    }
}
