package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Recall;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/** A person's own earlier words; {@code of} names the part in which they were left. */
@AutoService(PartKind.class)
public final class RecallKind implements PartKind<Recall> {

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What the words are for here.");
    private static final Key<NamedPart> OF = PartShapes.partOf(
            "The part in which they were left, module/step/part, also of another module of the course.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, OF);

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public Class<Recall> type() {
        return Recall.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Recall part(String id, Entries written) {
        return new Recall(id, written.get(PROMPT).map(PrintedText::words), PartShapes.path(written, OF));
    }
}
