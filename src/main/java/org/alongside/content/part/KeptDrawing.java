package org.alongside.content.part;

import java.util.Objects;
import java.util.Optional;

/**
 * A drawing and the words beside it as they are kept: one text, whose first line is the drawing.
 *
 * @param drawn the text of a {@link Drawing}, as it was sent; whether it is one is asked by {@link #drawing}
 * @param words beside the drawing, or instead of it
 */
public record KeptDrawing(String drawn, String words) {

    public KeptDrawing {
        drawn = drawn.replaceAll("\\R", " ");
        Objects.requireNonNull(words, "words");
    }

    /** What a text holds that {@link #kept} made. */
    public static KeptDrawing of(String kept) {
        int end = kept.indexOf('\n');
        return end < 0 ? new KeptDrawing("", kept) : new KeptDrawing(kept.substring(0, end), kept.substring(end + 1));
    }

    /** The drawing, {@link Drawing#NONE} where nothing is drawn; empty where what was sent is none. */
    public Optional<Drawing> drawing() {
        return Drawing.parse(drawn);
    }

    /** As one text; empty where nothing is drawn and there are no words. */
    public String kept() {
        return drawn.isEmpty() && words.isBlank() ? "" : drawn + "\n" + words;
    }
}
