package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.Norm.Moments;
import org.alongside.instrument.interpretation.rule.Norm.NormRow;

/** Reads what one norms file knows of one outcome: mean and sd, a table, or both. */
final class NormReader {

    private static final Set<String> COLUMNS = Set.of("percentile", "t", "count");

    private final String what;
    private final OptionalInt respondents;

    /** @param respondents how many people the norms rest on, where that could be read */
    NormReader(String what, OptionalInt respondents) {
        this.what = what;
        this.respondents = respondents;
    }

    Optional<Norm> read(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries(what, Set.of(), Set.of("mean", "sd", "table"));
        if (entries.containsKey("mean") != entries.containsKey("sd")) {
            yaml.error(what + ": mean and sd go together");
        } else if (!entries.containsKey("mean") && !entries.containsKey("table")) {
            yaml.error(what + ": mean and sd, or a table, or both are needed");
        }
        OptionalDouble mean = number(entries, "mean");
        OptionalDouble sd = number(entries, "sd");
        if (sd.isPresent() && sd.getAsDouble() <= 0) {
            entries.get("sd").error(what + ": sd must be greater than 0");
        }
        List<NormRow> rows = entries.containsKey("table") ? table(entries.get("table")) : List.of();
        return Optional.of(new Norm(
                mean.isPresent() && sd.isPresent()
                        ? Optional.of(new Moments(mean.getAsDouble(), sd.getAsDouble()))
                        : Optional.empty(),
                rows));
    }

    private List<NormRow> table(Yaml yaml) {
        List<Yaml> elements = yaml.elements(what + ", table");
        List<NormRow> rows = new ArrayList<>();
        Set<String> columns = elements.isEmpty() ? Set.of() : columns(elements.get(0));
        for (Yaml element : elements) {
            row(element, columns).ifPresent(row -> {
                checkRises(rows, row, element);
                rows.add(row);
            });
        }
        if (elements.isEmpty()) {
            yaml.error(what + ", table: needs at least one row");
        }
        checkCounts(rows, yaml);
        return rows;
    }

    /** What the first row tells beside its value, all the others must tell as well. */
    private Set<String> columns(Yaml first) {
        Set<String> columns = new TreeSet<>(first.entries("a row").keySet());
        columns.retainAll(COLUMNS);
        if (columns.isEmpty()) {
            first.error(what + ", table: a row needs a percentile, a t or a count beside its value");
        } else if (columns.contains("percentile") && columns.contains("count")) {
            first.error(what + ", table: percentiles come from the counts, so a row has one or the other");
        }
        return columns;
    }

    private Optional<NormRow> row(Yaml yaml, Set<String> columns) {
        Set<String> required = new TreeSet<>(columns);
        required.add("value");
        Map<String, Yaml> entries = yaml.entries("a row", required, COLUMNS);
        entries.keySet().stream()
                .filter(key -> COLUMNS.contains(key) && !columns.contains(key))
                .forEach(key -> entries.get(key).error(what + ", table: the first row has no " + key));
        OptionalDouble value = number(entries, "value");
        OptionalDouble percentile = number(entries, "percentile");
        OptionalInt count = entries.containsKey("count") ? entries.get("count").whole("count") : OptionalInt.empty();
        if (percentile.isPresent() && !(0 <= percentile.getAsDouble() && percentile.getAsDouble() <= 100)) {
            entries.get("percentile").error("percentile must be from 0 to 100");
        }
        if (count.isPresent() && count.getAsInt() < 0) {
            entries.get("count").error("count must not be negative");
        }
        return value.isPresent()
                ? Optional.of(new NormRow(value.getAsDouble(), percentile, number(entries, "t"), count))
                : Optional.empty();
    }

    private void checkRises(List<NormRow> rows, NormRow row, Yaml where) {
        if (rows.isEmpty()) {
            return;
        }
        NormRow before = rows.get(rows.size() - 1);
        if (row.value() <= before.value()) {
            where.error(what + ", table: the values must rise from row to row");
        } else if (falls(before.percentile(), row.percentile())) {
            where.error(what + ", table: the percentile falls while the value rises");
        } else if (falls(before.t(), row.t())) {
            where.error(what + ", table: t falls while the value rises");
        }
    }

    private static boolean falls(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent() && after.getAsDouble() < before.getAsDouble();
    }

    private void checkCounts(List<NormRow> rows, Yaml where) {
        long sum = rows.stream().mapToLong(row -> row.count().orElse(0)).sum();
        boolean counted = rows.stream().anyMatch(row -> row.count().isPresent());
        if (counted && sum == 0) {
            where.error(what + ", table: nobody is counted");
        } else if (counted && respondents.isPresent() && sum > respondents.getAsInt()) {
            where.error(what + ", table: the counts add up to " + sum + ", n is only " + respondents.getAsInt());
        }
    }

    private static OptionalDouble number(Map<String, Yaml> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).number(key) : OptionalDouble.empty();
    }
}
