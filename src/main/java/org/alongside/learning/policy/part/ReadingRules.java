package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Part;

/**
 * The rules of every kind of part that is there to be read: it asks for nothing, so it holds nobody up and keeps
 * nothing.
 *
 * @param <P> the kind
 */
public record ReadingRules<P extends Part>(Class<P> type) implements PartRules<P> {

    @Override
    public boolean isDone(P part, PartFacts facts) {
        return true;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.empty();
    }
}
