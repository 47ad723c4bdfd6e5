package org.alongside.instrument;

import java.util.Objects;
import java.util.UUID;
import org.alongside.kernel.Slug;

/**
 * Which instrument this is, and which released version of it. A correction is a new version; the uuid survives a
 * renamed folder.
 *
 * @param version from 1, as in the folder {@code v1}
 */
public record InstrumentKey(UUID uuid, Slug slug, int version) {

    public InstrumentKey {
        Objects.requireNonNull(uuid, "uuid");
        Objects.requireNonNull(slug, "slug");
        if (version < 1) {
            throw new IllegalArgumentException("versions begin with 1: " + version);
        }
    }

    /** {@code where-i-stand/v1}. */
    @Override
    public String toString() {
        return slug + "/v" + version;
    }
}
