package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Setback;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/** What may go wrong, {@code when}, and what helps, {@code then}. */
@AutoService(PartKind.class)
public final class SetbackKind implements PartKind<Setback> {

    private static final Key<PrintedText> WHEN =
            Key.needed("when", PartShapes.text()).told("What happened, in the words of somebody to whom it happened.");
    private static final Key<PrintedText> THEN =
            Key.needed("then", PartShapes.text()).told("What helps, in a few sentences.");

    private static final MappingShape SHAPE = MappingShape.of(WHEN, THEN);

    @Override
    public String name() {
        return "setback";
    }

    @Override
    public Class<Setback> type() {
        return Setback.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Setback part(String id, Entries written) {
        return new Setback(id, PrintedText.words(written.get(WHEN)), PrintedText.words(written.get(THEN)));
    }
}
