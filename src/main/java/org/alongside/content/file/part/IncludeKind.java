package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Include;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.MappingShape;

/**
 * The place of a text that several steps share. Its id names the file, {@code texts/<id>.<language>.md} of the course;
 * the block itself is empty, and the reader of the course puts the words in.
 */
@AutoService(PartKind.class)
public final class IncludeKind implements PartKind<Include> {

    private static final MappingShape SHAPE = MappingShape.of();

    @Override
    public String name() {
        return "include";
    }

    @Override
    public Class<Include> type() {
        return Include.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Include part(String id, Entries written) {
        return new Include(id, "?");
    }
}
