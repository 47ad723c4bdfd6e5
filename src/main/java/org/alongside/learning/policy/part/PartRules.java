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

    /**
     * Whether the part is done: when there are words in it, or with going on past it. Nobody is held up, so whoever
     * goes on has done every part that only asks for words.
     */
    default boolean isDone(P part, PartFacts facts) {
        return facts.wentOn() || facts.left().test(part);
    }

    /** How what a person leaves in it is kept; empty where there is nothing to keep. */
    Optional<SavedForm> saved();

    /** Why such a text is not kept; empty where it is. The server judges this, whatever a page lets through. */
    default Optional<TooMuch> tooMuch(P part, String text) {
        return saved().filter(form -> text.length() > form.longest()).map(form -> TooMuch.length(form.longest()));
    }
}
