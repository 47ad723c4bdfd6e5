package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Fill;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.MappingShape;

/** A sentence with gaps; each gap is written as <code>{…}</code>. */
@AutoService(PartKind.class)
public final class FillKind implements PartKind<Fill> {

    private static final GappedSentences SENTENCES =
            GappedSentences.of(1, Fill.MOST_GAPS, "When I {…}, I am looking after {…}.");
    private static final MappingShape SHAPE = SENTENCES.shape(
            "a sentence has one to " + Fill.MOST_GAPS + " gaps, each written as " + GappedSentences.GAP);

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public Class<Fill> type() {
        return Fill.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Fill part(String id, Entries written) {
        return SENTENCES.read(id, written);
    }
}
