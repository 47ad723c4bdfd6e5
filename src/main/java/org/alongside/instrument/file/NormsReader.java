package org.alongside.instrument.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.interpretation.rule.NormTable.NormGroup;
import org.alongside.instrument.interpretation.rule.NormTable.NormOrigin;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads the files of {@code norms/} (their form: assessments/README.md), one after another. */
final class NormsReader {

    private static final Key<String> SOURCE =
            Key.needed("source", Shapes.text()).told("Who reported it, so that it can be found.");
    private static final Key<String> POPULATION = Key.needed("population", Shapes.text())
            .told("Who they were; no two files about the same population and language.");
    private static final Key<Integer> N = Key.needed("n", Shapes.wholeFrom(1)).told("How many people.");
    private static final Key<LocalDate> DATE =
            Key.needed("date", Shapes.day()).told("When it was collected or published, 2026-11-22.");
    private static final Key<String> LANGUAGE =
            Key.optional("language", Shapes.text()).told("Of the form they answered, where it matters.");
    private static final Key<ById<Entries>> OUTCOMES = Key.needed(
                    "outcomes",
                    ByIdShape.of(NormReader.SHAPE, (whole, id) -> "norms of '" + id + "'")
                            .ids(InstrumentIds.NAMED)
                            .filled(outcomes -> outcomes + " needs at least one outcome"))
            .told("Never of an ENGINE_ONLY outcome.");

    static final Shape<Entries> SHAPE = MappingShape.of(SOURCE, POPULATION, N, DATE, LANGUAGE, OUTCOMES);

    private final ById<Outcome> scoring;
    private final Findings findings;
    private final Map<String, String> populations = new HashMap<>();
    private final Map<String, Map<String, Node>> places = new HashMap<>();

    /** @param scoring the outcomes that norms may be about */
    NormsReader(ById<Outcome> scoring, Findings findings) {
        this.scoring = scoring;
        this.findings = findings;
    }

    /** @param name of the file, without {@code .yaml} */
    Optional<NormTable> read(String name, Node root) {
        Optional<Entries> read = SHAPE.read(root, "the norms", findings);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Entries file = read.get();
        Optional<NormGroup> group = group(file);
        ById<Entries> written = file.get(OUTCOMES, ById.none());
        places.put(name, written.nodes());
        Map<String, Norm> outcomes = new LinkedHashMap<>();
        written.ids().forEach(id -> checkOutcome(id, written.nodes().get(id)));
        written.values().forEach((id, norm) -> outcomes.put(id, new NormReader(norm, file.whole(N)).read()));
        group.ifPresent(g -> checkTwin(name, g, file));
        return group.map(g -> new NormTable(name, g, outcomes));
    }

    /** Where each outcome stands, by the name of the norms. */
    Map<String, Map<String, Node>> places() {
        return places;
    }

    private static Optional<NormGroup> group(Entries file) {
        return file.get(SOURCE)
                .flatMap(source -> file.get(POPULATION).map(population -> new NormOrigin(source, population)))
                .flatMap(origin -> file.get(N)
                        .flatMap(n -> file.get(DATE).map(date -> new NormGroup(origin, n, date, file.get(LANGUAGE)))));
    }

    /** A result names its norms by their population, so two of one name would not tell which. */
    private void checkTwin(String name, NormGroup group, Entries file) {
        String key = group.origin().population() + " / " + group.language().orElse("");
        String other = populations.putIfAbsent(key, name);
        if (other != null) {
            file.error(POPULATION, "norms/" + other + ".yaml is about the same population and language");
        }
    }

    private void checkOutcome(String id, Node where) {
        Optional<Outcome> outcome = Optional.ofNullable(scoring.values().get(id));
        if (!scoring.has(id)) {
            findings.error(where.place(), "norms: there is no outcome '" + id + "'");
        } else if (outcome.filter(o -> o.privacy() == PrivacyClass.ENGINE_ONLY).isPresent()) {
            findings.error(
                    where.place(), "norms: nobody may see '" + id + "' (ENGINE_ONLY), so it has no place among others");
        }
    }
}
