package org.alongside.learning;

import java.util.Objects;
import java.util.UUID;

/** Where something is kept: a part, by its id, of a step. */
public record PartPlace(UUID step, String part) {

    public PartPlace {
        Objects.requireNonNull(step, "a step");
        Objects.requireNonNull(part, "a part's id");
    }
}
