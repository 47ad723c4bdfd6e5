package org.alongside.identity.device;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * What the door knows of a signed-in person, read anew for every request.
 *
 * @param leaving whether the account goes on a day that was chosen, unless its owner comes back
 * @param passkeys how many an administrator has; 0 for everybody else, because nobody asks
 */
public record Caller(
        PersonId person, CallerDevice device, Profile profile, PinState pin, boolean leaving, int passkeys) {

    /** @param label the kind of browser and system */
    public record CallerDevice(UUID id, String label) {}

    /** How to address them, and what they are to us. */
    public record Profile(
            String chosenName, Locale locale, Optional<ZoneId> zone, boolean adult, boolean administrator) {}

    /**
     * @param chosenAt when the PIN that stands was chosen; empty where there is none
     * @param startedEmpty whether somebody gave up the PIN in the last seven days
     */
    public record PinState(Optional<Instant> chosenAt, boolean startedEmpty) {

        /** Whether private pages that were opened then are still open for this PIN. */
        public boolean isSince(Instant opened) {
            return chosenAt.filter(at -> !opened.isBefore(at)).isPresent();
        }
    }

    /** Without the name: this may land in a log. */
    @Override
    public String toString() {
        return "Standing[" + person + "]";
    }
}
