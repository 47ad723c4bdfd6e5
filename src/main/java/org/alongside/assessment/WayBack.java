package org.alongside.assessment;

import java.util.Optional;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/**
 * A room above this one that has sent somebody here, and wants them back. Rooms register a bean of this type; this room
 * knows neither them nor their addresses.
 */
public interface WayBack {

    /** Where this person goes on after they have sent their answers; empty where this room knows nothing of it. */
    Optional<String> afterSending(PersonId person, Slug instrument);

    /** Where answers to this instrument are read in words; empty where that is no page of this room. */
    Optional<String> toRead(Slug instrument);
}
