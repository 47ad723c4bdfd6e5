package org.alongside.identity.device;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** What the door knows of a signed-in person, read anew for every request. */
public record Caller(PersonId person, UUID device, Profile profile, PinState pin) {

    /** How to address them, and what they are to us. */
    public record Profile(
            String chosenName, Locale locale, Optional<ZoneId> zone, boolean adult, boolean administrator) {}

    /** @param resetAskedAt since when a forgotten PIN waits for its seven days; empty where none does */
    public record PinState(boolean chosen, Optional<Instant> resetAskedAt) {}

    /** Without the name: this may land in a log. */
    @Override
    public String toString() {
        return "Standing[" + person + "]";
    }
}
