package org.alongside.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@link SchemaLines} leaves out because entities do not say it, as text: one line for each foreign key, with what
 * becomes of it when the row that it points to goes, one for each default, and one for each index that is no key's.
 */
public record SchemaTies(SortedSet<String> foreignKeys, SortedSet<String> defaults, SortedSet<String> indexes) {

    private static final String FOREIGN_KEYS = "select concat(k.table_schema, '.', k.table_name, ' (', k.column_name,"
            + " ') references ', u.table_schema, '.', u.table_name, ' (', u.column_name, ') on delete ', r.delete_rule)"
            + " from information_schema.referential_constraints r"
            + " join information_schema.key_column_usage k on k.constraint_name = r.constraint_name"
            + " and k.constraint_schema = r.constraint_schema"
            + " join information_schema.key_column_usage u on u.constraint_name = r.unique_constraint_name"
            + " and u.constraint_schema = r.unique_constraint_schema"
            + " and u.ordinal_position = k.position_in_unique_constraint";

    private static final String DEFAULTS = "select concat(table_schema, '.', table_name, '.', column_name, ' default ',"
            + " column_default) from information_schema.columns where table_schema in ('public', 'safety')"
            + " and table_name <> 'flyway_schema_history' and column_default is not null";

    private static final Map<Database, String> INDEXES = Map.of(
            Database.H2,
            "select concat(c.table_schema, '.', c.table_name, ' index ', c.index_name), c.column_name"
                    + " from information_schema.index_columns c join information_schema.indexes i"
                    + " on i.index_schema = c.index_schema and i.index_name = c.index_name"
                    + " where i.is_generated = false and c.table_schema in ('public', 'safety')"
                    + " and c.table_name <> 'flyway_schema_history' order by 1, c.ordinal_position",
            Database.POSTGRESQL,
            "select concat(n.nspname, '.', t.relname, ' index ', i.relname), a.attname from pg_index x"
                    + " join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid"
                    + " join pg_namespace n on n.oid = t.relnamespace"
                    + " cross join lateral unnest(x.indkey) with ordinality as k(number, place)"
                    + " join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number"
                    + " where n.nspname in ('public', 'safety') and t.relname <> 'flyway_schema_history'"
                    + " and not exists (select 1 from pg_constraint c where c.conindid = i.oid and c.contype in ('p', 'u'))"
                    + " order by 1, k.place");

    /** What the migrations made of this database. */
    public static SchemaTies of(Database database) {
        try (Connection connection = database.source().getConnection()) {
            return new SchemaTies(
                    lines(connection, FOREIGN_KEYS), lines(connection, DEFAULTS), indexes(connection, database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything, for a look side by side. */
    public SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(foreignKeys);
        all.addAll(defaults);
        all.addAll(indexes);
        return all;
    }

    private static SortedSet<String> lines(Connection connection, String question) throws SQLException {
        SortedSet<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                lines.add(said(rows.getString(1)));
            }
        }
        return lines;
    }

    /** One database writes a default with its type, and calls it restricting where the other calls it no action. */
    private static String said(String line) {
        return line.replaceAll("::[a-z ]+", "")
                .replace("on delete RESTRICT", "on delete NO ACTION")
                .replace("public.", "");
    }

    private static SortedSet<String> indexes(Connection connection, Database database) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(INDEXES.get(database))) {
            while (rows.next()) {
                columns.computeIfAbsent(said(rows.getString(1)), index -> new java.util.ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return columns.entrySet().stream()
                .map(index -> index.getKey() + " (" + String.join(", ", index.getValue()) + ")")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
