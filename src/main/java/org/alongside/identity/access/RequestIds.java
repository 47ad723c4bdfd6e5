package org.alongside.identity.access;

import java.util.Optional;
import java.util.UUID;

/** The ids that a request names, for whoever has to say whether its sender belongs there. */
@FunctionalInterface
public interface RequestIds {

    /** The id sent under this name; empty where there is none, or something else than an id. */
    Optional<UUID> id(String name);
}
