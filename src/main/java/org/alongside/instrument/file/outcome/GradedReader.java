package org.alongside.instrument.file.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.instrument.Item;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.Grid;
import org.alongside.instrument.ScoringRule.ItemParameters;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code grm:} of one outcome (scoring-format 18). {@code source} may be left out. */
final class GradedReader {

    /** Farther out there is nobody, and squares would only lose digits. */
    private static final int FARTHEST = 100;

    private static final int MOST_POINTS = 10_001;

    private static final Key<Graded.Method> METHOD = Key.needed("method", Shapes.smallWord(Graded.Method.class))
            .told("eap: from the pattern, missing items left out; sum_eap: from the sum of categories (Lord-Wingersky),"
                    + " needs every item.");

    private static final Key<Double> FROM = end("from");
    private static final Key<Double> TO = end("to");
    private static final Key<Integer> POINTS =
            Key.optional("points", Shapes.whole(2, MOST_POINTS)).called(grid -> grid + ": points");
    private static final Key<Entries> GRID = Key.optional(
                    "grid", MappingShape.of(FROM, TO, POINTS).rule(GradedReader::rises, Map.of()))
            .calledWithin()
            .told("-6 to 6 in 121 points without it.");

    private static final Key<Double> A = Key.needed("a", Shapes.aboveNothing())
            .called(item -> item + ": 'a'")
            .told("Discrimination, without the factor 1.7.");
    private static final Key<List<Double>> B = Key.needed(
                    "b", Shapes.number().listed("a threshold").drawn(Map.of("minItems", 1)))
            .told("max - min thresholds, strictly rising.");
    private static final Key<ById<Entries>> PARAMETERS = Key.needed(
                    "parameters",
                    ByIdShape.of(MappingShape.of(A, B), (whole, item) -> whole + " of '" + item + "'")
                            .ids(InstrumentIds.NAMED))
            .calledWithin()
            .told("One for each item.");
    private static final Key<String> SOURCE = Key.optional("source", Shapes.text())
            .told("Where the parameters come from; \"synthetic\" ones never enter a course.");

    static final Shape<Entries> SHAPE =
            MappingShape.of(METHOD, GRID, PARAMETERS, SOURCE).told("Graded response model: the value is θ.");

    private final String what;
    private final Map<String, Item> known;
    private final Set<String> items;
    private final Findings findings;

    /**
     * @param known all items of the instrument
     * @param items ids of the outcome's items
     */
    GradedReader(String what, Map<String, Item> known, Set<String> items, Findings findings) {
        this.what = what;
        this.known = known;
        this.items = items;
        this.findings = findings;
    }

    private static Key<Double> end(String name) {
        return Key.optional(name, Shapes.number(-FARTHEST, FARTHEST)).called(grid -> grid + ": '" + name + "'");
    }

    private static void rises(Entries grid) {
        boolean read =
                (grid.get(FROM).isPresent() || !grid.has(FROM)) && (grid.get(TO).isPresent() || !grid.has(TO));
        if (read && grid.get(FROM, Grid.DEFAULT.from()) >= grid.get(TO, Grid.DEFAULT.to())) {
            grid.error(grid.what() + ": 'from' must be smaller than 'to'");
        }
    }

    Optional<ScoringRule> read(Entries grm) {
        Optional<Grid> grid = grm.has(GRID) ? grm.get(GRID).flatMap(GradedReader::grid) : Optional.of(Grid.DEFAULT);
        Map<String, ItemParameters> parameters =
                grm.get(PARAMETERS).map(written -> parameters(grm, written)).orElse(Map.of());
        boolean whole = parameters.keySet().containsAll(items);
        return grm.get(METHOD)
                .filter(method -> whole)
                .flatMap(method -> grid.map(g -> new Graded(method, g, parameters, grm.get(SOURCE))));
    }

    private static Optional<Grid> grid(Entries grid) {
        double from = grid.get(FROM, Grid.DEFAULT.from());
        double to = grid.get(TO, Grid.DEFAULT.to());
        return from < to ? Optional.of(new Grid(from, to, grid.get(POINTS, Grid.DEFAULT.points()))) : Optional.empty();
    }

    private Map<String, ItemParameters> parameters(Entries grm, ById<Entries> written) {
        Map<String, ItemParameters> parameters = new LinkedHashMap<>();
        written.ids().stream()
                .filter(item -> !items.contains(item))
                .forEach(item -> findings.error(
                        written.place(item), what + ": the parameters of '" + item + "' are for none of its items"));
        written.values().forEach((item, entries) -> {
            if (items.contains(item)) {
                item(item, entries).ifPresent(p -> parameters.put(item, p));
            }
        });
        items.stream()
                .filter(item -> !written.has(item))
                .forEach(item -> grm.error(PARAMETERS, what + ": item '" + item + "' has no parameters"));
        return parameters;
    }

    private Optional<ItemParameters> item(String item, Entries written) {
        Optional<List<Double>> b = written.get(B).flatMap(thresholds -> thresholds(item, written, thresholds));
        return written.get(A).flatMap(a -> b.map(thresholds -> new ItemParameters(a, thresholds)));
    }

    private Optional<List<Double>> thresholds(String item, Entries written, List<Double> b) {
        boolean allRead = b.size() == written.node(B).elements().size();
        if (!allRead
                || !known.containsKey(item)
                || !known.get(item).isScored()
                || StandIn.is(known.get(item).choice())) {
            return Optional.empty();
        }
        int needed = known.get(item).choice().max() - known.get(item).choice().min();
        if (b.size() != needed) {
            written.error(
                    B, what + ": item '" + item + "' needs max - min = " + needed + " thresholds, not " + b.size());
        } else if (!ItemParameters.rise(b)) {
            written.error(B, what + ": the thresholds of item '" + item + "' must rise strictly");
        } else {
            return Optional.of(b);
        }
        return Optional.empty();
    }
}
