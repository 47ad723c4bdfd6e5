package org.alongside.pairing.policy;

import java.util.Set;
import java.util.UUID;

/** What the rules need to know of a joint step; the list they get is in course order. */
public record StepForTwo(UUID id, int size, boolean staying, Set<UUID> prerequisites) {

    public StepForTwo {
        prerequisites = Set.copyOf(prerequisites);
    }
}
