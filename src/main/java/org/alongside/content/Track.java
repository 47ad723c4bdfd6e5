package org.alongside.content;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A track is a person's own way through a course: the entry they chose, and their leanings (none, one or both). It
 * decides which variant of a solo step they read, and nothing else; no page ever shows it.
 */
public record Track(Entry entry, Set<Leaning> leanings) {

    public Track {
        Objects.requireNonNull(entry, "an entry");
        leanings = Set.copyOf(leanings);
    }

    /** The one leaning that counts for variants: there is none where the person has both or neither. */
    public Optional<Leaning> singleLeaning() {
        return leanings.size() == 1 ? Optional.of(leanings.iterator().next()) : Optional.empty();
    }
}
