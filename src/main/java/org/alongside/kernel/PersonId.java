package org.alongside.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * The id stands for a person, and tells nothing else about them. Names, addresses and accounts stay in
 * {@code identity}; every other room knows people by this opaque, random id only.
 */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "a person's id");
    }

    /** @throws IllegalArgumentException where the text is no UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
