package org.alongside.instrument.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.file.outcome.ScoringReader;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.interpretation.rule.NormTable.NormGroup;
import org.alongside.instrument.interpretation.rule.NormTable.NormOrigin;

/** Reads the files of {@code norms/} (their form: assessments/README.md), one after another. */
final class NormsReader {

    private static final Set<String> REQUIRED = Set.of("source", "population", "n", "date", "outcomes");

    private final ScoringReader.Read scoring;
    private final Map<String, String> populations = new HashMap<>();
    private final Map<String, Map<String, Yaml>> places = new HashMap<>();

    NormsReader(ScoringReader.Read scoring) {
        this.scoring = scoring;
    }

    /** @param name of the file, without {@code .yaml} */
    Optional<NormTable> read(String name, Yaml root) {
        Map<String, Yaml> entries = root.entries("the norms", REQUIRED, Set.of("language"));
        Optional<NormGroup> group = group(entries);
        Map<String, Norm> outcomes =
                entries.containsKey("outcomes") ? outcomes(entries.get("outcomes"), group) : Map.of();
        if (entries.containsKey("outcomes")) {
            places.put(name, entries.get("outcomes").entries("outcomes"));
        }
        group.ifPresent(g -> checkTwin(name, g, entries.get("population")));
        return group.map(g -> new NormTable(name, g, outcomes));
    }

    /** Where each outcome stands, by the name of the norms. */
    Map<String, Map<String, Yaml>> places() {
        return places;
    }

    private static Optional<NormGroup> group(Map<String, Yaml> entries) {
        Optional<String> source = text(entries, "source");
        Optional<String> population = text(entries, "population");
        Optional<LocalDate> date = Optional.ofNullable(entries.get("date")).flatMap(NormsReader::date);
        OptionalInt n = entries.containsKey("n") ? respondents(entries.get("n")) : OptionalInt.empty();
        Optional<String> language = text(entries, "language");
        return source.isPresent() && population.isPresent() && date.isPresent() && n.isPresent()
                ? Optional.of(new NormGroup(
                        new NormOrigin(source.get(), population.get()), n.getAsInt(), date.get(), language))
                : Optional.empty();
    }

    private static OptionalInt respondents(Yaml yaml) {
        OptionalInt n = yaml.whole("n");
        if (n.isPresent() && n.getAsInt() < 1) {
            yaml.error("n must be at least 1");
            return OptionalInt.empty();
        }
        return n;
    }

    private static Optional<LocalDate> date(Yaml yaml) {
        try {
            return yaml.text("date").map(LocalDate::parse);
        } catch (DateTimeException other) {
            yaml.error("date must be a day like 2026-11-22");
            return Optional.empty();
        }
    }

    /** A reading names its norms by their population, so two of one name would not tell which. */
    private void checkTwin(String name, NormGroup group, Yaml where) {
        String key = group.origin().population() + " / " + group.language().orElse("");
        String other = populations.putIfAbsent(key, name);
        if (other != null) {
            where.error("norms/" + other + ".yaml is about the same population and language");
        }
    }

    private Map<String, Norm> outcomes(Yaml yaml, Optional<NormGroup> group) {
        Map<String, Norm> norms = new LinkedHashMap<>();
        Map<String, Yaml> entries = yaml.entries("outcomes");
        if (entries.isEmpty()) {
            yaml.error("outcomes needs at least one outcome");
        }
        entries.forEach((id, norm) -> {
            checkOutcome(id, norm);
            OptionalInt n = group.map(g -> OptionalInt.of(g.respondents())).orElse(OptionalInt.empty());
            new NormReader("norms of '" + id + "'", n).read(norm).ifPresent(read -> norms.put(id, read));
        });
        return norms;
    }

    private void checkOutcome(String id, Yaml where) {
        Optional<Outcome> outcome = Optional.ofNullable(scoring.outcomes().get(id));
        if (!scoring.declared().containsKey(id)) {
            where.error("norms: there is no outcome '" + id + "'");
        } else if (outcome.filter(o -> o.privacy() == PrivacyClass.ENGINE_ONLY).isPresent()) {
            where.error("norms: nobody may see '" + id + "' (ENGINE_ONLY), so it has no place among others");
        }
    }

    private static Optional<String> text(Map<String, Yaml> entries, String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(y -> y.text(key));
    }
}
