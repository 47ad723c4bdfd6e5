package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Prose;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/**
 * Knows how an author writes a passage to read. Authors write it as plain Markdown, outside of any block; so what
 * stands between two blocks is one passage. As a block it would read {@code markdown: …}, which helps where the
 * Markdown itself holds backticks.
 */
@AutoService(PartKind.class)
public final class ProseKind implements PartKind<Prose> {

    private static final Key<PrintedText> MARKDOWN =
            Key.needed("markdown", PartShapes.text()).told("The passage, as Markdown.");

    private static final MappingShape SHAPE = MappingShape.of(MARKDOWN);

    @Override
    public String name() {
        return "prose";
    }

    @Override
    public Class<Prose> type() {
        return Prose.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Prose part(String id, Entries written) {
        return new Prose(id, PrintedText.words(written.get(MARKDOWN)));
    }

    /** The id of a step's n-th passage, from 1. */
    public static String idOf(int n) {
        return "prose-" + n;
    }
}
