package org.alongside.vault.state;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.seal.Owner;

/**
 * Which sealed row, or rows: whose, and about what. {@code SealedKey.of(ana).with("step", step)} names what Ana has on
 * one step.
 *
 * @param things attribute of the entity to the id that it has
 */
public record SealedKey(Owner owner, Map<String, UUID> things) {

    public SealedKey {
        Objects.requireNonNull(owner, "whose it is");
        things = Map.copyOf(things);
    }

    public static SealedKey of(PersonId person) {
        return new SealedKey(Owner.of(person), Map.of());
    }

    public SealedKey with(String attribute, UUID id) {
        Map<String, UUID> more = new TreeMap<>(things);
        more.put(attribute, id);
        return new SealedKey(owner, more);
    }

    /** @throws IllegalStateException where this key says nothing of it */
    public UUID thing(String attribute) {
        UUID id = things.get(attribute);
        if (id == null) {
            throw new IllegalStateException("the key of a row needs its " + attribute);
        }
        return id;
    }
}
