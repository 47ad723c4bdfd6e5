package org.alongside.instrument.file.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.alongside.instrument.Item;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.Grid;
import org.alongside.instrument.ScoringRule.ItemParameters;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.instrument.file.yaml.Yaml;

/** Reads {@code grm:} of one outcome (scoring-format 18). {@code source} may be left out. */
final class GradedReader {

    /** Farther out there is nobody, and squares would only lose digits. */
    private static final double FARTHEST = 100;

    private static final int MOST_POINTS = 10_001;

    private final String what;
    private final Map<String, Item> known;
    private final Set<String> items;

    /**
     * @param known all items of the instrument
     * @param items ids of the outcome's items
     */
    GradedReader(String what, Map<String, Item> known, Set<String> items) {
        this.what = what;
        this.known = known;
        this.items = items;
    }

    Optional<ScoringRule> read(Yaml yaml) {
        Map<String, Yaml> entries =
                yaml.entries(what + ", grm", Set.of("method", "parameters"), Set.of("grid", "source"));
        Optional<Graded.Method> method =
                Optional.ofNullable(entries.get("method")).flatMap(y -> y.word("method", Graded.Method.class, true));
        Optional<Grid> grid = entries.containsKey("grid") ? grid(entries.get("grid")) : Optional.of(Grid.DEFAULT);
        Map<String, ItemParameters> parameters =
                entries.containsKey("parameters") ? parameters(entries.get("parameters")) : Map.of();
        Optional<String> source = Optional.ofNullable(entries.get("source")).flatMap(y -> y.text("source"));
        boolean whole =
                method.isPresent() && grid.isPresent() && parameters.keySet().containsAll(items);
        return whole ? Optional.of(new Graded(method.get(), grid.get(), parameters, source)) : Optional.empty();
    }

    private Optional<Grid> grid(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries(what + ", grid", Set.of(), Set.of("from", "to", "points"));
        OptionalDouble from = bound(entries, "from", Grid.DEFAULT.from());
        OptionalDouble to = bound(entries, "to", Grid.DEFAULT.to());
        OptionalInt points = entries.containsKey("points")
                ? entries.get("points").whole("points")
                : OptionalInt.of(Grid.DEFAULT.points());
        if (from.isEmpty() || to.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        } else if (from.getAsDouble() >= to.getAsDouble()) {
            yaml.error(what + ": the grid's 'from' must be smaller than its 'to'");
        } else if (points.getAsInt() < 2 || points.getAsInt() > MOST_POINTS) {
            yaml.error(what + ": the grid needs from 2 to " + MOST_POINTS + " points");
        } else {
            return Optional.of(new Grid(from.getAsDouble(), to.getAsDouble(), points.getAsInt()));
        }
        return Optional.empty();
    }

    private OptionalDouble bound(Map<String, Yaml> entries, String key, double usual) {
        if (!entries.containsKey(key)) {
            return OptionalDouble.of(usual);
        }
        OptionalDouble bound = entries.get(key).number(key);
        if (bound.isPresent() && Math.abs(bound.getAsDouble()) > FARTHEST) {
            entries.get(key).error(what + ": the grid's '" + key + "' must be from -100 to 100");
            return OptionalDouble.empty();
        }
        return bound;
    }

    private Map<String, ItemParameters> parameters(Yaml yaml) {
        Map<String, ItemParameters> parameters = new LinkedHashMap<>();
        Map<String, Yaml> entries = yaml.entries(what + ", parameters");
        entries.forEach((item, y) -> {
            if (items.contains(item)) {
                item(item, y).ifPresent(p -> parameters.put(item, p));
            } else {
                y.error(what + ": the parameters of '" + item + "' are for none of its items");
            }
        });
        items.stream()
                .filter(item -> !entries.containsKey(item))
                .forEach(item -> yaml.error(what + ": item '" + item + "' has no parameters"));
        return parameters;
    }

    private Optional<ItemParameters> item(String item, Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries(what + ", parameters of '" + item + "'", Set.of("a", "b"), Set.of());
        OptionalDouble a = entries.containsKey("a") ? entries.get("a").number("a") : OptionalDouble.empty();
        Optional<List<Double>> b = Optional.ofNullable(entries.get("b")).flatMap(y -> thresholds(item, y));
        if (a.isPresent() && a.getAsDouble() <= 0) {
            entries.get("a").error(what + ": 'a' of item '" + item + "' must be greater than 0");
            return Optional.empty();
        }
        return a.isPresent() && b.isPresent()
                ? Optional.of(new ItemParameters(a.getAsDouble(), b.get()))
                : Optional.empty();
    }

    private Optional<List<Double>> thresholds(String item, Yaml yaml) {
        List<Double> b = new ArrayList<>();
        List<Yaml> elements = yaml.elements("b");
        elements.forEach(y -> y.number("a threshold").ifPresent(b::add));
        if (b.size() < elements.size()
                || !known.containsKey(item)
                || !known.get(item).isScored()
                || StandIn.is(known.get(item).choice())) {
            return Optional.empty();
        }
        int needed = known.get(item).choice().max() - known.get(item).choice().min();
        if (b.size() != needed) {
            yaml.error(what + ": item '" + item + "' needs max - min = " + needed + " thresholds, not " + b.size());
        } else if (!ItemParameters.rise(b)) {
            yaml.error(what + ": the thresholds of item '" + item + "' must rise strictly");
        } else {
            return Optional.of(b);
        }
        return Optional.empty();
    }
}
