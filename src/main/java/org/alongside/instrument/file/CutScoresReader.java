package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;

/** Reads {@code cutscores.yaml} (scoring-format 2). */
final class CutScoresReader {

    private CutScoresReader() {}

    /** @param places where each outcome's cuts stand, for what only shows later */
    record Read(Map<String, CutScores> cuts, Map<String, Yaml> places) {}

    static Read read(Yaml root) {
        Map<String, CutScores> cuts = new LinkedHashMap<>();
        Map<String, Yaml> places = root.isNothing() ? Map.of() : root.entries("cutscores.yaml");
        places.forEach((outcome, yaml) -> cuts.put(outcome, scale("cut scores of '" + outcome + "'", yaml)));
        return new Read(cuts, places);
    }

    private static CutScores scale(String what, Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries(what, Set.of("source", "population", "cuts"), Set.of());
        List<Cut> cuts = new ArrayList<>();
        if (entries.containsKey("cuts")) {
            for (Yaml element : entries.get("cuts").elements("cuts")) {
                cut(element).ifPresent(cut -> add(cuts, cut, element));
            }
        }
        return new CutScores(text(entries, "source"), text(entries, "population"), cuts);
    }

    private static Optional<Cut> cut(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries("a cut", Set.of("from", "label"), Set.of("includeBoundary"));
        OptionalDouble from = entries.containsKey("from") ? entries.get("from").number("from") : OptionalDouble.empty();
        boolean included = Optional.ofNullable(entries.get("includeBoundary"))
                .flatMap(y -> y.truth("includeBoundary"))
                .orElse(true);
        String label = text(entries, "label");
        return from.isPresent() && !label.isEmpty()
                ? Optional.of(new Cut(from.getAsDouble(), included, label))
                : Optional.empty();
    }

    /** Highest first; two cuts at one number make sense only where the higher one leaves the number to the lower. */
    private static void add(List<Cut> cuts, Cut cut, Yaml where) {
        if (!cuts.isEmpty()) {
            Cut above = cuts.get(cuts.size() - 1);
            boolean shared = above.from() == cut.from() && !above.includeBoundary() && cut.includeBoundary();
            if (cut.from() > above.from() || (cut.from() == above.from() && !shared)) {
                where.error("the cuts must fall from the highest to the lowest: '" + cut.label() + "' is not below '"
                        + above.label() + "'");
            }
        }
        cuts.add(cut);
    }

    private static String text(Map<String, Yaml> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).text(key).orElse("") : "";
    }
}
