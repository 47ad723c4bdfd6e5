package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Return;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/** What is read a day or more after a try; each way in which it may have gone has a text of its own. */
@AutoService(PartKind.class)
public final class ReturnKind implements PartKind<Return> {

    private static final int LONGEST = 14;

    private static final Key<NamedPart> OF = PartShapes.partOf("A part of the step in which the try was chosen.");
    private static final Key<Integer> AFTER = Key.optional("after", Shapes.whole(1, LONGEST))
            .told("Days from when that step was finished until this opens; left out, one.");
    private static final Key<PrintedText> DID = text("did", "For whoever tried it.");
    private static final Key<PrintedText> PARTLY = text("partly", "For whoever tried some of it.");
    private static final Key<PrintedText> DID_NOT = text("did_not", "For whoever did not try it.");
    private static final Key<PrintedText> NOT_THIS_WEEK =
            text("not_this_week", "For whoever leaves it for another time.");

    private static final MappingShape SHAPE = MappingShape.of(OF, AFTER, DID, PARTLY, DID_NOT, NOT_THIS_WEEK);

    private static Key<PrintedText> text(String name, String told) {
        return Key.needed(name, PartShapes.text()).told(told);
    }

    @Override
    public String name() {
        return "return";
    }

    @Override
    public Class<Return> type() {
        return Return.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Return part(String id, Entries written) {
        return new Return(
                id,
                PartShapes.path(written, OF),
                written.get(AFTER, 1),
                PrintedText.words(written.get(DID)),
                PrintedText.words(written.get(PARTLY)),
                PrintedText.words(written.get(DID_NOT)),
                PrintedText.words(written.get(NOT_THIS_WEEK)));
    }
}
