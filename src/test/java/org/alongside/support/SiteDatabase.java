package org.alongside.support;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.identity.personal.PersonalTable;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A look from outside into the database of the running {@link TestSite}, as whoever has its password can take one. The
 * catalogue says which tables and columns there are, so that none is forgotten.
 */
public final class SiteDatabase {

    private static final String CATALOGUE = "select concat(table_schema, '.', table_name) from"
            + " information_schema.tables where table_type = 'BASE TABLE' and table_schema <> 'information_schema'";

    private final JdbcDataSource source = new JdbcDataSource();

    public SiteDatabase() {
        source.setURL(TestSite.database());
        source.setUser("sa");
        source.setPassword("sa");
    }

    /** The person whom the site calls by this name, which nobody else has. */
    public UUID person(String chosenName) {
        List<Map<String, Object>> found =
                ask("select id from identity_person where chosen_name = '" + chosenName + "'");
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " persons are called " + chosenName);
        }
        return (UUID) found.get(0).get("id");
    }

    /** The rows of a table that are of this person, each with all its columns. */
    public List<Map<String, Object>> rows(PersonalTable table, UUID person) {
        return ask("select * from " + table.name() + " where "
                + table.whose().replace("?1", "cast('" + person + "' as uuid)"));
    }

    /** The same rows as text that two looks can be compared by, in their order by chance. */
    public Set<String> lines(PersonalTable table, UUID person) {
        return rows(table, person).stream()
                .map(row -> row.entrySet().stream()
                        .map(column -> column.getKey() + "=" + shown(column.getValue()))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    /** Whether a try to send a score has begun and not ended, as far as the site knows. */
    public boolean isAnyScoreUnderWay() {
        return !ask("select id from lti_score where held_until is not null").isEmpty();
    }

    /** Every table of the database. */
    public Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        ask(CATALOGUE).forEach(row -> {
            String name = row.values().iterator().next().toString();
            tables.add(name.replaceFirst("^public\\.", ""));
        });
        return tables;
    }

    /** How many rows each table has. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables()) {
            Object count =
                    ask("select count(*) as many from " + quoted(table)).get(0).get("many");
            counts.put(table, ((Number) count).longValue());
        }
        return counts;
    }

    /** Every column, as {@code table.column}, in which one of these stands, whatever the column is of. */
    public Set<String> columnsWith(Collection<String> traces) {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            for (Map<String, Object> row : ask("select * from " + quoted(table))) {
                row.forEach((column, value) -> {
                    if (value != null && traces.stream().anyMatch(trace -> stands(trace, value))) {
                        found.add(table + "." + column);
                    }
                });
            }
        }
        return found;
    }

    /** The tables of these columns. */
    public Set<String> tablesOf(Set<String> columns) {
        Set<String> tables = new TreeSet<>();
        columns.forEach(column -> tables.add(column.substring(0, column.lastIndexOf('.'))));
        return tables;
    }

    private static String quoted(String table) {
        return '"' + table.replace(".", "\".\"") + '"';
    }

    /**
     * An id may also lie in bytes as the sixteen that it is, and words as they are written in UTF-8. A number counts only
     * where it stands by itself: the same digits within a moment, an id or a hash are chance.
     */
    private static boolean stands(String trace, Object value) {
        if (value instanceof byte[] bytes) {
            String hex = HexFormat.of().formatHex(bytes);
            String id = trace.replace("-", "");
            return hex.contains(HexFormat.of().formatHex(trace.getBytes(StandardCharsets.UTF_8)))
                    || id.matches("[0-9a-f]{32}") && hex.contains(id);
        }
        if (trace.matches("[0-9]+")) {
            return !(value instanceof Instant || value instanceof UUID)
                    && Pattern.compile("\\b" + trace + "\\b")
                            .matcher(value.toString())
                            .find();
        }
        return value.toString().toLowerCase(Locale.ROOT).contains(trace.toLowerCase(Locale.ROOT));
    }

    public List<Map<String, Object>> ask(String query) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Map<String, Object>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int n = 1; n <= rows.getMetaData().getColumnCount(); n++) {
                    row.put(rows.getMetaData().getColumnLabel(n).toLowerCase(Locale.ROOT), plain(rows, n));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static Object plain(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof OffsetDateTime at) {
            return at.toInstant();
        }
        return value instanceof java.sql.Clob ? rows.getString(column) : value;
    }
}
