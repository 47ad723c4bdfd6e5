package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.alongside.content.part.Draw;
import org.alongside.content.part.Drawing;
import org.alongside.learning.policy.part.DrawRules;
import org.alongside.learning.policy.part.PartRules;

/**
 * A pad and a box for words. Without a script the pad is not there, a drawing from before is shown and kept, and the
 * box is as whole as ever.
 */
@Dependent
public class DrawView implements PartView<Draw> {

    /**
     * What the fragment shows.
     *
     * @param drawing what stands on the pad; nothing where what was sent is no drawing
     * @param mostLines as many as fit on the pad
     * @param mostPoints as many as fit in all lines together
     * @param mostWords what the box holds
     */
    public record ShownPad(String prompt, ShownDrawing drawing, int mostLines, int mostPoints, int mostWords) {}

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public PartRules<Draw> rules() {
        return new DrawRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-draw");
    }

    @Override
    public Optional<String> script() {
        return Optional.of("part-draw");
    }

    @Override
    public Object show(Draw part, PartVisit visit) {
        Optional<Drawing> drawn = Drawing.parse(visit.box().fields().getOrDefault(DrawRules.DRAWN, ""));
        return new ShownPad(
                visit.prompt(part.prompt()),
                ShownDrawing.of(drawn, visit.words()),
                Drawing.MOST_LINES,
                Drawing.MOST_POINTS,
                DrawRules.MOST_WORDS);
    }
}
