package org.alongside.vault.seal;

import java.util.Objects;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * Whose a sealed value is. What people write and choose is theirs; what an institution brought in belongs to its set of
 * responses, and stays readable when the one who brought it leaves; what signs our own messages is the tool's.
 *
 * @param id of the person or the set, by chance; the tool has one that never changes
 */
public record Owner(OwnerKind kind, UUID id) {

    /** Who can own a key. */
    public enum OwnerKind {
        PERSON,
        RESPONSE_SET,
        TOOL
    }

    /** This installation itself. Its key is never destroyed. */
    public static final Owner TOOL = new Owner(OwnerKind.TOOL, UUID.fromString("a1095d0e-0000-4000-8000-000000000001"));

    /**
     * This installation too: what is derived comes from this owner's key. Its id is the last of all, so that its key is
     * the last that a new line of the key file wraps.
     */
    public static final Owner DERIVING =
            new Owner(OwnerKind.TOOL, UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    public Owner {
        Objects.requireNonNull(kind, "what kind of owner");
        Objects.requireNonNull(id, "an owner's id");
    }

    public static Owner of(PersonId person) {
        return new Owner(OwnerKind.PERSON, person.value());
    }

    /** @param set the id of a set of responses */
    public static Owner ofSet(UUID set) {
        return new Owner(OwnerKind.RESPONSE_SET, set);
    }
}
