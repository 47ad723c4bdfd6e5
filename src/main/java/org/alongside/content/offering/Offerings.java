package org.alongside.content.offering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * Offerings are what one room lets courses elsewhere link to. Each room that offers something implements this as a
 * bean, once for each kind; whoever needs a picker, a title or an address finds all of them by this type and knows no
 * room.
 */
public interface Offerings {

    /** The kind of everything in it, as {@link Target#kind}; no other room uses the same. */
    String kind();

    /** Everything that serves now, in the order in which a picker shows it. */
    List<Offering> all();

    /** The one of this id, whether a picker shows it or not; empty where none serves. */
    default Optional<Offering> find(UUID id) {
        return all().stream()
                .filter(offering -> offering.target().id().equals(id))
                .findFirst();
    }

    /**
     * A person was sent here to take it up: the room notes what it needs for that. Repeating it is harmless.
     *
     * @throws IllegalArgumentException where no such offering serves
     */
    void takeUp(PersonId person, UUID id, Instant now);
}
