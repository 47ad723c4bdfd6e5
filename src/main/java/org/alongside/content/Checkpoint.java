package org.alongside.content;

import java.util.Objects;
import java.util.UUID;
import org.alongside.kernel.Slug;

/** A step at which an instrument is offered; never a condition for going on. */
public record Checkpoint(UUID step, Slug instrument) {

    public Checkpoint {
        Objects.requireNonNull(step, "a checkpoint's step");
        Objects.requireNonNull(instrument, "a checkpoint's instrument");
    }
}
