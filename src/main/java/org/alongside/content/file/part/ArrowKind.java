package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Arrow;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.MappingShape;

/** One's own part of what goes round between two: a sentence with three gaps, which the page draws. */
@AutoService(PartKind.class)
public final class ArrowKind implements PartKind<Arrow> {

    private static final GappedSentences SENTENCES =
            GappedSentences.of(Arrow.GAPS, Arrow.GAPS, "When {…}, I {…}, so that {…}.");
    private static final MappingShape SHAPE =
            SENTENCES.shape("an arrow has three gaps (when, I, so that), each written as " + GappedSentences.GAP);

    @Override
    public String name() {
        return "arrow";
    }

    @Override
    public Class<Arrow> type() {
        return Arrow.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Arrow part(String id, Entries written) {
        return new Arrow(SENTENCES.read(id, written));
    }
}
