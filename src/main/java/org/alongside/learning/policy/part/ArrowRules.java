package org.alongside.learning.policy.part;

import java.util.List;
import java.util.Optional;
import org.alongside.content.part.Arrow;

/** An arrow is done when one of its pieces has words, or with going on past it. */
public final class ArrowRules implements PartRules<Arrow> {

    private static final List<String> PIECES = List.of("when", "deed", "aim");

    @Override
    public Class<Arrow> type() {
        return Arrow.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(new LineEach(PIECES, FillRules.LONGEST));
    }
}
