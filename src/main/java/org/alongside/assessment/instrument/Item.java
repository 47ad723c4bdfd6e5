package org.alongside.assessment.instrument;

import java.util.Optional;

/**
 * One question. Its sentence stands in the texts, by the same id.
 *
 * @param showIf empty where it is always shown
 */
public record Item(String id, ResponseFormat response, Optional<Condition> showIf) {

    /** An item that is always shown. */
    public Item(String id, ResponseFormat response) {
        this(id, response, Optional.empty());
    }
}
