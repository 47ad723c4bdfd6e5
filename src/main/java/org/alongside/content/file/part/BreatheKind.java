package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Breathe;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/** A few calm breaths; {@code in}, {@code hold} and {@code out} are seconds, {@code rounds} says how many. */
@AutoService(PartKind.class)
public final class BreatheKind implements PartKind<Breathe> {

    private static final int SHORTEST = 2;
    private static final int LONGEST_IN = 10;
    private static final int LONGEST_HOLD = 8;
    private static final int LONGEST_OUT = 12;
    private static final int MOST_ROUNDS = 12;

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What it is for, in a few words.");
    private static final Key<Integer> IN =
            Key.needed("in", Shapes.whole(SHORTEST, LONGEST_IN)).told("Seconds of breathing in.");
    private static final Key<Integer> HOLD =
            Key.optional("hold", Shapes.whole(0, LONGEST_HOLD)).told("Seconds in between; left out, there are none.");
    private static final Key<Integer> OUT =
            Key.needed("out", Shapes.whole(SHORTEST, LONGEST_OUT)).told("Seconds of breathing out.");
    private static final Key<Integer> ROUNDS =
            Key.needed("rounds", Shapes.whole(1, MOST_ROUNDS)).told("How many breaths.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, IN, HOLD, OUT, ROUNDS);

    @Override
    public String name() {
        return "breathe";
    }

    @Override
    public Class<Breathe> type() {
        return Breathe.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Breathe part(String id, Entries written) {
        return new Breathe(
                id,
                written.get(PROMPT).map(PrintedText::words),
                written.get(IN, SHORTEST),
                written.get(HOLD, 0),
                written.get(OUT, SHORTEST),
                written.get(ROUNDS, 1));
    }
}
