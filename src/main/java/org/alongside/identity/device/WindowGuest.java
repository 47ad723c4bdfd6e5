package org.alongside.identity.device;

import java.util.UUID;
import org.alongside.kernel.PersonId;

/** Who goes on in another window, and by which way they came in: what ends that way ends the other window too. */
public record WindowGuest(PersonId person, GuestOrigin origin) {

    /** Ids of the way and of the site, as in the session of the frame. */
    public record GuestOrigin(UUID id, UUID site) {}
}
