package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Write;

/** A box for private writing; {@code prompt} is its label. */
@AutoService(PartKind.class)
public final class WriteKind implements PartKind<Write> {

    @Override
    public String name() {
        return "write";
    }

    @Override
    public Class<Write> type() {
        return Write.class;
    }

    @Override
    public Write read(PartSource block) {
        return new Write(block.id(), block.textIfThere("prompt"));
    }
}
