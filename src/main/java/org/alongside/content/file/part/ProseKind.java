package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Prose;

/**
 * Knows how an author writes a passage to read. Authors write it as plain Markdown, outside of any block; so what
 * stands between two blocks is one passage. As a block it would read {@code markdown: …}, which helps where the
 * Markdown itself holds backticks.
 */
@AutoService(PartKind.class)
public final class ProseKind implements PartKind<Prose> {

    @Override
    public String name() {
        return "prose";
    }

    @Override
    public Class<Prose> type() {
        return Prose.class;
    }

    @Override
    public Prose read(PartSource block) {
        return new Prose(block.id(), block.text("markdown"));
    }

    /** The id of a step's n-th passage, from 1. */
    public static String idOf(int n) {
        return "prose-" + n;
    }
}
