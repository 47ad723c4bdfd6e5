package org.alongside.safety.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource is one line of help: for what, for whom, where to reach it, and whether somebody has checked that it is
 * still so.
 *
 * @param place the key of its place in the file; {@link CrisisDirectory#ANYWHERE} for all places
 * @param forWhom one short sentence, such as "Serves women"; empty text where it is for everybody
 * @param address a number as people write it, or an https address
 * @param hours as people say them; empty text where unknown
 * @param trace what it leaves behind on the device; empty text where unknown
 * @param checked the day and the one who checked; empty until somebody has signed
 */
public record CrisisResource(
        String place,
        ResourcePurpose purpose,
        String name,
        String forWhom,
        String address,
        String hours,
        String trace,
        Optional<Checked> checked) {

    /** In the order in which they stand on the page. */
    public enum ResourcePurpose {
        EMERGENCY,
        DIRECTORY,
        AFRAID_AT_HOME,
        SOMEONE_TO_TALK_TO,
        USED_CONTROL
    }

    /** Who looked, and when. */
    public record Checked(LocalDate on, String by) {

        public Checked {
            Objects.requireNonNull(on, "the day of the check");
            if (by == null || by.isBlank()) {
                throw new IllegalArgumentException("a check is signed by somebody");
            }
        }
    }

    public CrisisResource {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(purpose, "purpose");
        if (address == null || address.isBlank()) {
            throw new IllegalArgumentException("a line of help needs a number or an address");
        }
    }

    public boolean isWeb() {
        return address.startsWith("https://");
    }

    /** For a link: the address, or {@code tel:} with digits only. */
    public String href() {
        return isWeb() ? address : "tel:" + address.replaceAll("[^0-9+]", "");
    }
}
