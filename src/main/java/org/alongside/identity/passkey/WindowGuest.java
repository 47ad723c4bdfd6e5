package org.alongside.identity.passkey;

import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * Who goes on in another window, and by which way they came in: what ends that way ends the other window too.
 *
 * @param origin empty for those who signed in by themselves
 */
public record WindowGuest(PersonId person, Optional<GuestOrigin> origin) {

    /** Ids of the way and of the site, as in the session of the frame. */
    public record GuestOrigin(UUID id, UUID site) {}

    /** The ids in one line, as they stand in a pass. */
    String line() {
        return person + origin.map(way -> "_" + way.id() + "_" + way.site()).orElse("");
    }

    /** @throws IllegalArgumentException where the line is none */
    static WindowGuest of(String line) {
        String[] ids = line.split("_", -1);
        return switch (ids.length) {
            case 1 -> new WindowGuest(PersonId.of(ids[0]), Optional.empty());
            case 3 ->
                new WindowGuest(
                        PersonId.of(ids[0]),
                        Optional.of(new GuestOrigin(UUID.fromString(ids[1]), UUID.fromString(ids[2]))));
            default -> throw new IllegalArgumentException("no guest");
        };
    }
}
