package org.alongside.identity.visit;

import java.util.Optional;
import java.util.UUID;

/** The id that a request's parameter holds, for servlets; pages ask their {@link Visit}. */
public final class IdParameter {

    private IdParameter() {}

    /** @param text as it was sent; null where nothing was. Empty where it is no id */
    public static Optional<UUID> of(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
