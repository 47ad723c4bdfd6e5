package org.alongside.instrument;

import java.util.Optional;
import org.alongside.instrument.grammar.Condition;

/**
 * An item is one question. Its sentence stands in the texts, by the same id.
 *
 * @param showIf empty where it is always shown
 */
public record Item(String id, ResponseFormat response, Optional<Condition> showIf) {

    /** An item that is always shown. */
    public Item(String id, ResponseFormat response) {
        this(id, response, Optional.empty());
    }

    /** Whether outcomes and conditions may name it: whether its answers are numbers. */
    public boolean isScored() {
        return response.match(choice -> true, words -> false);
    }

    /**
     * The numbers to choose from. Every item of an outcome has some: an Instrument is not made otherwise.
     *
     * @throws IllegalStateException where it is answered in own words
     */
    public ResponseFormat.Choice choice() {
        return response.match(choice -> choice, words -> {
            throw new IllegalStateException("'" + id + "' is answered in own words");
        });
    }
}
