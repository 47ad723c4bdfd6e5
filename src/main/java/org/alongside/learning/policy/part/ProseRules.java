package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Prose;

/** A passage asks for nothing, so it holds nobody up and keeps nothing. */
public final class ProseRules implements PartRules<Prose> {

    @Override
    public Class<Prose> type() {
        return Prose.class;
    }

    @Override
    public boolean isDone(Prose part, PartFacts facts) {
        return true;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.empty();
    }
}
