package org.alongside.safety.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of help by place, as data. The emergency number and the international directory always stand first; a row that
 * nobody has checked in the last 180 days stands after those that are checked, and says so (INV-38).
 *
 * @param places key to name, in the order of the file
 */
public record CrisisDirectory(Map<String, String> places, List<CrisisResource> resources) {

    /** The key of lines that are there for every place. */
    public static final String ANYWHERE = "anywhere";

    /** A check is worth this many days. */
    public static final int FRESH_DAYS = 180;

    public CrisisDirectory {
        places = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(places));
        resources = List.copyOf(resources);
    }

    /** The place of this key; {@link #ANYWHERE} where it is unknown. */
    public String known(String place) {
        return places.containsKey(place) ? place : ANYWHERE;
    }

    /** What stands first: the emergency number of the place, or the general word for it, and the directory. */
    public List<CrisisResource> first(String place) {
        List<CrisisResource> first = new ArrayList<>();
        emergency(known(place)).or(() -> emergency(ANYWHERE)).ifPresent(first::add);
        resources.stream()
                .filter(r -> r.purpose() == CrisisResource.ResourcePurpose.DIRECTORY)
                .forEach(first::add);
        return first;
    }

    /** The other lines of this place, checked ones before the rest. */
    public List<CrisisResource> others(String place, LocalDate today) {
        String known = known(place);
        return resources.stream()
                .filter(r -> r.place().equals(known))
                .filter(r -> r.purpose().compareTo(CrisisResource.ResourcePurpose.DIRECTORY) > 0)
                .sorted(Comparator.comparing((CrisisResource r) -> !isFresh(r, today))
                        .thenComparing(CrisisResource::purpose))
                .toList();
    }

    /** Whether somebody has checked it, and lately. */
    public static boolean isFresh(CrisisResource resource, LocalDate today) {
        return resource.checked()
                .filter(check -> !check.on().isAfter(today))
                .filter(check -> !check.on().plusDays(FRESH_DAYS).isBefore(today))
                .isPresent();
    }

    private Optional<CrisisResource> emergency(String place) {
        return resources.stream()
                .filter(r -> r.purpose() == CrisisResource.ResourcePurpose.EMERGENCY)
                .filter(r -> r.place().equals(place))
                .findFirst();
    }
}
