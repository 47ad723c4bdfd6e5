package org.alongside.safety.policy.help;

import java.time.LocalDate;
import java.util.List;

/**
 * A place is a country, or a union of countries, with its emergency number and its lines.
 *
 * @param key as the file calls it: two small letters
 * @param emergency the number for police, ambulance and fire
 */
public record HelpPlace(String key, String name, String emergency, List<HelpLine> lines) {

    /** @throws IllegalArgumentException where the emergency number is no number */
    public HelpPlace {
        HelpContact.call(emergency);
        lines = List.copyOf(lines);
    }

    /** The lines for one need: those that can be relied on first, and among equals those for everybody. */
    public List<HelpLine> lines(HelpNeed need, LocalDate today) {
        return lines.stream()
                .filter(line -> line.need() == need)
                .sorted(HelpLine.order(today))
                .toList();
    }
}
