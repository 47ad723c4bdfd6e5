package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Recall;

/** Earlier words are there to be read, so they hold nobody up; they are kept where they were written. */
public final class RecallRules implements PartRules<Recall> {

    @Override
    public Class<Recall> type() {
        return Recall.class;
    }

    @Override
    public boolean isDone(Recall part, PartFacts facts) {
        return true;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.empty();
    }
}
