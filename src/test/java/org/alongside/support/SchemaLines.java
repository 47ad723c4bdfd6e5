package org.alongside.support;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema as text, so that two of them can be laid side by side: one line for each column with its type, its length
 * and whether it may be null, one for each primary key and one for each unique key.
 */
public final class SchemaLines {

    private static final String OURS =
            " where %1$s.table_schema in ('public', 'safety')" + " and %1$s.table_name <> 'flyway_schema_history'";

    private static final String COLUMNS = "select concat(c.table_schema, '.', c.table_name, '.', c.column_name),"
            + " c.data_type, c.is_nullable, c.character_maximum_length, c.numeric_precision, c.numeric_scale"
            + " from information_schema.columns c"
            + OURS.formatted("c");

    private static final String KEYS = "select concat(c.table_schema, '.', c.table_name), c.constraint_name,"
            + " c.constraint_type, k.column_name from information_schema.table_constraints c"
            + " join information_schema.key_column_usage k on k.constraint_schema = c.constraint_schema"
            + " and k.constraint_name = c.constraint_name and k.table_name = c.table_name"
            + OURS.formatted("c")
            + " and c.constraint_type in ('PRIMARY KEY', 'UNIQUE')"
            + " order by c.table_schema, c.table_name, c.constraint_name, k.ordinal_position";

    /** What each database calls the types that we use. */
    private static final Map<String, String> TYPES = Map.of(
            "character varying", "text",
            "character large object", "text",
            "timestamp with time zone", "time",
            "binary varying", "bytes",
            "bytea", "bytes");

    /** From this length on H2 writes down what has none. */
    private static final long NO_LENGTH = 1_000_000;

    private record Key(String table, String name, boolean primary) {}

    private SchemaLines() {}

    /** What the migrations made of this database. */
    public static SortedSet<String> of(EntityManager entities) {
        SortedSet<String> lines = new TreeSet<>();
        rows(entities, COLUMNS).forEach(row -> lines.add(column(inPublic(row[0]), type(row), "YES".equals(row[2]))));
        Map<Key, List<String>> keys = rows(entities, KEYS)
                .collect(Collectors.groupingBy(
                        row -> new Key(inPublic(row[0]), (String) row[1], "PRIMARY KEY".equals(row[2])),
                        () -> new TreeMap<>(java.util.Comparator.comparing(Key::toString)),
                        Collectors.mapping(row -> (String) row[3], Collectors.toList())));
        keys.forEach((key, columns) -> lines.add(
                key.primary()
                        ? primaryKey(key.table(), String.join(", ", columns))
                        : unique(key.table(), key.name(), String.join(", ", columns))));
        return lines;
    }

    static String column(String place, String type, boolean nullable) {
        return place + " " + type + (nullable ? "" : " not null");
    }

    static String primaryKey(String table, String columns) {
        return table + " primary key (" + columns + ")";
    }

    static String unique(String table, String name, String columns) {
        return table + " unique " + name + " (" + columns + ")";
    }

    /**
     * The lines that stand on one side only, each marked with its side, in order; empty where both say the same.
     *
     * @param minus the side whose own lines are marked {@code -}; those of the other are marked {@code +}
     */
    public static String difference(Set<String> minus, Set<String> plus) {
        return Stream.concat(
                        minus.stream().filter(line -> !plus.contains(line)).map(line -> "- " + line),
                        plus.stream().filter(line -> !minus.contains(line)).map(line -> "+ " + line))
                .sorted(java.util.Comparator.comparing((String line) -> line.substring(2))
                        .thenComparing(line -> line.charAt(0) == '+'))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Object[]> rows(EntityManager entities, String question) {
        return entities.createNativeQuery(question).getResultList().stream().map(Object[].class::cast);
    }

    private static String inPublic(Object place) {
        return ((String) place).replaceFirst("^public\\.", "");
    }

    private static String type(Object[] row) {
        String type = ((String) row[1]).toLowerCase(Locale.ROOT);
        String family = TYPES.getOrDefault(type, type);
        return switch (family) {
            case "text" -> row[3] == null || number(row[3]) >= NO_LENGTH ? family : family + "(" + number(row[3]) + ")";
            case "numeric" -> family + "(" + number(row[4]) + "," + number(row[5]) + ")";
            default -> family;
        };
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
