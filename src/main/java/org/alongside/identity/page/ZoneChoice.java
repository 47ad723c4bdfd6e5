package org.alongside.identity.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A choice is one time zone of the list in My data. A person chooses by hand; what a device says about where it is, is
 * never asked.
 *
 * @param id as the tz database calls it; empty for none
 * @param name to be read: "Europe: Vienna"
 * @param offset at this moment: "+02:00"; empty for none
 */
public record ZoneChoice(String id, String name, String offset, boolean chosen) {

    private static final List<String> REGIONS =
            List.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    /**
     * All zones that are named for a place, by region and place. @param set the person's own; empty where none is set
     */
    static List<ZoneChoice> all(Optional<ZoneId> set, Instant now) {
        String own = set.map(ZoneId::getId).orElse("");
        return ZoneId.getAvailableZoneIds().stream()
                .filter(ZoneChoice::isNamedForAPlace)
                .sorted(Comparator.naturalOrder())
                .map(id -> choice(id, id.equals(own), now))
                .toList();
    }

    /** The zone with this id; empty where there is none in the list. */
    static Optional<ZoneId> of(String id) {
        try {
            return isNamedForAPlace(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }

    private static boolean isNamedForAPlace(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && REGIONS.contains(id.substring(0, slash));
    }

    private static ZoneChoice choice(String id, boolean chosen, Instant now) {
        int slash = id.indexOf('/');
        String place = id.substring(slash + 1).replace('_', ' ');
        String offset = ZoneId.of(id).getRules().getOffset(now).getId();
        return new ZoneChoice(
                id, id.substring(0, slash) + ": " + place, offset.equals("Z") ? "+00:00" : offset, chosen);
    }
}
