package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Write;

/** A box is done with a word in it, or with going on past it: it may stay empty. */
public final class WriteRules implements PartRules<Write> {

    /** What one box holds, in characters (UTF-16 units, as browsers count). */
    public static final int LONGEST = 20_000;

    @Override
    public Class<Write> type() {
        return Write.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(SavedForm.words(LONGEST));
    }
}
