package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Part;

/**
 * What the own path asks of one kind of part.
 *
 * @param <P> the kind
 */
public interface PartRules<P extends Part> {

    Class<P> type();

    /** Whether the part is done. Nobody is held up: whoever goes on has done every part that only asks for words. */
    boolean isDone(P part, PartFacts facts);

    /** How what a person leaves in it is kept; empty where there is nothing to keep. */
    Optional<SavedForm> saved();
}
