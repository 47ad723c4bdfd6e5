package org.alongside.identity.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A table whose rows are at hand, because they come from files and not from the database: as many as there are
 * questionnaires. It is sorted, narrowed and cut into pages by the same requests as a {@link StoredTable}.
 *
 * @param usual the order where none is asked for, and among rows that are equal
 * @param columns that may order and narrow
 */
public record ListedTable<T>(Comparator<T> usual, List<ListedColumn<T>> columns) {

    public ListedTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column that orders rows, and perhaps narrows them.
     *
     * @param name as the page calls it
     * @param words what stands in it; empty where it only orders
     */
    public record ListedColumn<T>(String name, Comparator<T> order, Optional<Function<T, String>> words) {

        /** One that orders rows, and narrows them by words. */
        public static <T> ListedColumn<T> narrowing(String name, Function<T, String> words) {
            return new ListedColumn<>(name, Comparator.comparing(words), Optional.of(words));
        }

        /** One that orders rows by a number. */
        public static <T> ListedColumn<T> ordering(String name, ToLongFunction<T> number) {
            return new ListedColumn<>(name, Comparator.comparingLong(number), Optional.empty());
        }
    }

    /** The rows of this page, out of all. */
    public List<T> rows(List<T> all, TableRequest wanted) {
        return all.stream()
                .filter(row -> fits(row, wanted.filters()))
                .sorted(order(wanted.order()))
                .skip(wanted.first())
                .limit(wanted.size())
                .toList();
    }

    /** How many rows these filters leave. */
    public int count(List<T> all, Map<String, TableFilter> filters) {
        return Math.toIntExact(all.stream().filter(row -> fits(row, filters)).count());
    }

    private boolean fits(T row, Map<String, TableFilter> filters) {
        return columns.stream()
                .filter(column -> filters.containsKey(column.name()))
                .allMatch(column -> column.words()
                        .map(words -> filters.get(column.name()).fits(words.apply(row)))
                        .orElse(true));
    }

    private Comparator<T> order(Optional<TableRequest.TableOrder> wanted) {
        Optional<Comparator<T>> asked = wanted.flatMap(order -> columns.stream()
                .filter(column -> column.name().equals(order.column()))
                .map(column -> order.descending() ? column.order().reversed() : column.order())
                .findFirst());
        return asked.map(order -> order.thenComparing(usual)).orElse(usual);
    }
}
