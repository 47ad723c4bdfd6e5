package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.Norm.Moments;
import org.alongside.instrument.interpretation.rule.Norm.NormRow;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads what one norms file knows of one outcome: mean and sd, a table, or both. */
final class NormReader {

    private static final Key<Double> VALUE = Key.needed("value", Shapes.number());
    private static final Key<Double> PERCENTILE =
            Key.optional("percentile", Shapes.number(0, 100)).told("As published.");
    private static final Key<Double> T = Key.optional("t", Shapes.number()).told("As published.");
    private static final Key<Integer> COUNT =
            Key.optional("count", Shapes.wholeFrom(0)).told("How many of the group had exactly this value.");
    private static final List<Key<?>> COLUMNS = List.of(PERCENTILE, T, COUNT);

    /** Which columns a row may have is said of the whole table, by its first row. */
    private static final Shape<Entries> ROW = MappingShape.of(VALUE, PERCENTILE, T, COUNT)
            .drawn(Shapes.ordered(
                    "anyOf",
                    COLUMNS.stream().map(key -> needs(key.name())).toList(),
                    "not",
                    needs("percentile", "count")));

    private static final Key<Double> MEAN = Key.optional("mean", Shapes.number());
    private static final Key<Double> SD =
            Key.optional("sd", Shapes.aboveNothing()).called(norm -> norm + ": sd");
    private static final Key<List<Entries>> TABLE = Key.optional(
                    "table", ROW.listed("a row").drawn(Map.of("minItems", 1)))
            .calledWithin()
            .told("By rising value; all rows with the same columns.");

    static final Shape<Entries> SHAPE = MappingShape.of(MEAN, SD, TABLE)
            .rule(
                    NormReader::meanOrTable,
                    Shapes.ordered(
                            "dependentRequired",
                            Shapes.ordered("mean", List.of("sd"), "sd", List.of("mean")),
                            "anyOf",
                            List.of(needs("mean"), needs("sd"), needs("table"))));

    private final Entries norm;
    private final String what;
    private final OptionalInt respondents;

    /** @param respondents how many people the norms rest on, where that could be read */
    NormReader(Entries norm, OptionalInt respondents) {
        this.norm = norm;
        this.what = norm.what() + ", table: ";
        this.respondents = respondents;
    }

    private static Map<String, Object> needs(String... keys) {
        return Map.of("required", List.of(keys));
    }

    private static void meanOrTable(Entries norm) {
        if (norm.has(MEAN) != norm.has(SD)) {
            norm.error(norm.what() + ": mean and sd go together");
        } else if (!norm.has(MEAN) && !norm.has(TABLE)) {
            norm.error(norm.what() + ": mean and sd, or a table, or both are needed");
        }
    }

    Norm read() {
        Optional<Moments> moments = norm.get(MEAN).flatMap(mean -> norm.get(SD).map(sd -> new Moments(mean, sd)));
        return new Norm(moments, norm.get(TABLE).map(this::table).orElse(List.of()));
    }

    private List<NormRow> table(List<Entries> written) {
        List<NormRow> rows = new ArrayList<>();
        if (written.isEmpty()) {
            norm.error(TABLE, what + "needs at least one row");
            return rows;
        }
        List<Key<?>> columns = columns(written.get(0));
        for (Entries row : written) {
            sameColumns(row, columns);
            row.get(VALUE).ifPresent(value -> {
                NormRow read = new NormRow(value, row.number(PERCENTILE), row.number(T), row.whole(COUNT));
                checkRises(rows, read, row);
                rows.add(read);
            });
        }
        checkCounts(rows);
        return rows;
    }

    /** What the first row tells beside its value, all the others must tell as well. */
    private List<Key<?>> columns(Entries first) {
        List<Key<?>> columns = COLUMNS.stream().filter(first::has).toList();
        if (columns.isEmpty()) {
            first.error(what + "a row needs a percentile, a t or a count beside its value");
        } else if (first.has(PERCENTILE) && first.has(COUNT)) {
            first.error(what + "percentiles come from the counts, so a row has one or the other");
        }
        return columns;
    }

    private void sameColumns(Entries row, List<Key<?>> columns) {
        for (Key<?> column : COLUMNS) {
            if (columns.contains(column) && !row.has(column)) {
                row.error("'" + column.name() + "' is missing in a row");
            } else if (!columns.contains(column) && row.has(column)) {
                row.error(column, what + "the first row has no " + column.name());
            }
        }
    }

    private void checkRises(List<NormRow> rows, NormRow row, Entries where) {
        if (rows.isEmpty()) {
            return;
        }
        NormRow before = rows.get(rows.size() - 1);
        if (row.value() <= before.value()) {
            where.error(what + "the values must rise from row to row");
        } else if (falls(before.percentile(), row.percentile())) {
            where.error(what + "the percentile falls while the value rises");
        } else if (falls(before.t(), row.t())) {
            where.error(what + "t falls while the value rises");
        }
    }

    private static boolean falls(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent() && after.getAsDouble() < before.getAsDouble();
    }

    private void checkCounts(List<NormRow> rows) {
        long sum = rows.stream().mapToLong(row -> row.count().orElse(0)).sum();
        boolean counted = rows.stream().anyMatch(row -> row.count().isPresent());
        if (counted && sum == 0) {
            norm.error(TABLE, what + "nobody is counted");
        } else if (counted && respondents.isPresent() && sum > respondents.getAsInt()) {
            norm.error(TABLE, what + "the counts add up to " + sum + ", n is only " + respondents.getAsInt());
        }
    }
}
