package org.alongside.learning.part;

import java.util.List;
import java.util.Optional;
import org.alongside.content.part.Drawing;
import org.alongside.content.part.DrawnLine;
import org.alongside.identity.visit.Words;

/**
 * A drawing as a page draws it again, made of checked numbers only and of nothing that a browser sent.
 *
 * @param told what it is, for whoever does not see it; empty where nothing is drawn
 * @param text the drawing as it is kept
 * @param lines each as a path with a style
 */
public record ShownDrawing(String told, String text, List<DrawnPath> lines) {

    /** Nothing is drawn. */
    static final ShownDrawing NONE = new ShownDrawing("", "", List.of());

    /** One line. @param style of its ink and width */
    public record DrawnPath(String style, String path) {

        static DrawnPath of(DrawnLine line) {
            return new DrawnPath(line.ink().style() + (line.broad() ? " broad" : " thin"), line.path());
        }
    }

    /** @param words of any room, in the reader's language */
    static ShownDrawing of(Optional<Drawing> drawn, Words words) {
        return drawn.filter(drawing -> !drawing.lines().isEmpty())
                .map(drawing -> new ShownDrawing(
                        words.of("learning").say("step.drawing", drawing.lines().size()),
                        drawing.text(),
                        drawing.lines().stream().map(DrawnPath::of).toList()))
                .orElse(NONE);
    }
}
