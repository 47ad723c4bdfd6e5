package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Include;

/** A text that several steps share is there to be read, so it holds nobody up and keeps nothing. */
public final class IncludeRules implements PartRules<Include> {

    @Override
    public Class<Include> type() {
        return Include.class;
    }

    @Override
    public boolean isDone(Include part, PartFacts facts) {
        return true;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.empty();
    }
}
