package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Draw;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/** A pad to draw on, with a box for words beside it. */
@AutoService(PartKind.class)
public final class DrawKind implements PartKind<Draw> {

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What to draw or write of.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT);

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public Class<Draw> type() {
        return Draw.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Draw part(String id, Entries written) {
        return new Draw(id, written.get(PROMPT).map(PrintedText::words));
    }
}
