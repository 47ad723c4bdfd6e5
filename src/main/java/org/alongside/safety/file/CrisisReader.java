package org.alongside.safety.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Findings;
import org.alongside.safety.policy.CrisisDirectory;
import org.alongside.safety.policy.CrisisResource;
import org.alongside.safety.policy.CrisisResource.Checked;
import org.alongside.safety.policy.CrisisResource.ResourcePurpose;

/** Reads the lines of help. A broken row is left out and said; the others serve, because help must not vanish. */
public final class CrisisReader {

    private static final Set<String> KEYS =
            Set.of("place", "purpose", "name", "for_whom", "address", "hours", "trace", "checked_on", "checked_by");

    private CrisisReader() {}

    public static CrisisDirectory read(String file, String text, Findings findings) {
        Optional<Rows> root = Rows.read(file, text, findings);
        Map<String, String> places = root.map(rows -> rows.texts("places")).orElse(Map.of());
        List<CrisisResource> resources = new ArrayList<>();
        root.map(rows -> rows.each("resources")).orElse(List.of()).forEach(row -> {
            row.knowsOnly(KEYS);
            resource(row, places.keySet()).ifPresent(resources::add);
        });
        return new CrisisDirectory(places, resources);
    }

    private static Optional<CrisisResource> resource(Rows row, Set<String> places) {
        String place = row.text("place");
        if (!places.contains(place)) {
            row.error("'" + place + "' is no place of this file");
            return Optional.empty();
        }
        try {
            return Optional.of(new CrisisResource(
                    place,
                    ResourcePurpose.valueOf(row.text("purpose").toUpperCase(Locale.ROOT)),
                    row.text("name"),
                    row.optional("for_whom").orElse(""),
                    row.text("address"),
                    row.optional("hours").orElse(""),
                    row.optional("trace").orElse(""),
                    checked(row)));
        } catch (IllegalArgumentException | DateTimeException refused) {
            row.error("this row cannot be shown: " + refused.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Checked> checked(Rows row) {
        return row.optional("checked_on")
                .flatMap(on -> row.optional("checked_by").map(by -> new Checked(LocalDate.parse(on), by)));
    }
}
