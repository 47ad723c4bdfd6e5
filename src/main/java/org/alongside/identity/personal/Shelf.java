package org.alongside.identity.personal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * Where the writing of somebody who started empty lies for seven days: under an id of its own, which is nobody's, so
 * that no page finds it and nothing collides with what the person writes anew.
 *
 * @param person whose writing it is
 * @param place by chance
 * @param at when the person started empty
 */
public record Shelf(PersonId person, UUID place, Instant at) {

    /** How long writing lies here, and before which no protection is opened again. */
    public static final Duration KEPT = Duration.ofDays(7);

    public Shelf {
        Objects.requireNonNull(person, "whose writing it is");
        Objects.requireNonNull(place, "where it lies");
        Objects.requireNonNull(at, "since when");
    }

    /** When the days of undoing are over. */
    public Instant until() {
        return at.plus(KEPT);
    }

    /** The id that stands in the rows for the person's own. */
    public PersonId asOwner() {
        return new PersonId(place);
    }
}
