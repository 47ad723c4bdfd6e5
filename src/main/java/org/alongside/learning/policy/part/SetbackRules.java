package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Setback;

/** A setback card is there to be read, so it holds nobody up and keeps nothing. */
public final class SetbackRules implements PartRules<Setback> {

    @Override
    public Class<Setback> type() {
        return Setback.class;
    }

    @Override
    public boolean isDone(Setback part, PartFacts facts) {
        return true;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.empty();
    }
}
