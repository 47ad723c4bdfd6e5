package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Columns;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/** Two boxes side by side; {@code left} and {@code right} are their labels. */
@AutoService(PartKind.class)
public final class ColumnsKind implements PartKind<Columns> {

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What the two boxes are for.");
    private static final Key<PrintedText> LEFT =
            Key.needed("left", PartShapes.text()).told("The label of the first box, such as: What was said.");
    private static final Key<PrintedText> RIGHT =
            Key.needed("right", PartShapes.text()).told("The label of the second box, such as: What I heard.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, LEFT, RIGHT);

    @Override
    public String name() {
        return "columns";
    }

    @Override
    public Class<Columns> type() {
        return Columns.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Columns part(String id, Entries written) {
        return new Columns(
                id,
                written.get(PROMPT).map(PrintedText::words),
                PrintedText.words(written.get(LEFT)),
                PrintedText.words(written.get(RIGHT)));
    }
}
