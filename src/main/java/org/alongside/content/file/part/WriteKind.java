package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Write;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/** A box for private writing; {@code prompt} is its label. */
@AutoService(PartKind.class)
public final class WriteKind implements PartKind<Write> {

    private static final Key<PrintedText> PROMPT = Key.optional("prompt", PartShapes.text())
            .told("The label of the box; there is one for all where it is left out.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT);

    @Override
    public String name() {
        return "write";
    }

    @Override
    public Class<Write> type() {
        return Write.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Write part(String id, Entries written) {
        return new Write(id, written.get(PROMPT).map(PrintedText::words));
    }
}
