package org.alongside.support;

import jakarta.persistence.Persistence;
import jakarta.persistence.Table;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables that the entities speak of, as EclipseLink would make them, in the lines of {@link SchemaLines}. */
public final class EntityTables {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\S+) \\((.*), PRIMARY KEY \\((.*)\\)\\)");
    private static final Pattern UNIQUE =
            Pattern.compile("ALTER TABLE (\\S+) ADD CONSTRAINT (\\w+) UNIQUE \\(([^)]*)\\)");
    private static final Pattern COLUMN =
            Pattern.compile("(\\w+) (\\w+)(\\([\\d, ]+\\))?( NOT NULL)?(?:, |$)", Pattern.CASE_INSENSITIVE);

    /** What EclipseLink calls the types that we use, for PostgreSQL. */
    private static final Map<String, String> TYPES =
            Map.of("varchar", "text", "timestamp", "time", "bytea", "bytes", "decimal", "numeric");

    private EntityTables() {}

    /**
     * One line for each column and each key. EclipseLink forgets one of two tables that have one name in two schemas,
     * the one or the other, so its namesake's lines stand for it.
     */
    public static SortedSet<String> lines() {
        SortedSet<String> lines = made();
        List<String> tables = tables();
        List<String> forgotten =
                tables.stream().filter(table -> of(table, lines).isEmpty()).toList();
        for (String table : forgotten) {
            tables.stream()
                    .filter(other -> !other.equals(table) && name(other).equals(name(table)))
                    .forEach(namesake ->
                            of(namesake, lines).forEach(line -> lines.add(table + line.substring(namesake.length()))));
        }
        return lines;
    }

    /** Of the entities, with their schema where they name one. */
    private static List<String> tables() {
        List<String> tables = new ArrayList<>();
        Database.POSTGRESQL.rolledBack(entities -> entities.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType().getAnnotation(Table.class))
                .map(table -> table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name())
                .forEach(tables::add));
        return tables;
    }

    private static String name(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    private static List<String> of(String table, SortedSet<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(table + ".") || line.startsWith(table + " "))
                .toList();
    }

    private static SortedSet<String> made() {
        SortedSet<String> lines = new TreeSet<>();
        String statements = statements();
        Matcher tables = TABLE.matcher(statements);
        while (tables.find()) {
            String table = lower(tables.group(1));
            lines.add(SchemaLines.primaryKey(table, lower(tables.group(3))));
            Matcher columns = COLUMN.matcher(tables.group(2));
            while (columns.find()) {
                lines.add(SchemaLines.column(
                        table + "." + lower(columns.group(1)), type(columns), columns.group(4) == null));
            }
        }
        Matcher keys = UNIQUE.matcher(statements);
        while (keys.find()) {
            lines.add(SchemaLines.unique(lower(keys.group(1)), lower(keys.group(2)), lower(keys.group(3))));
        }
        return lines;
    }

    private static String type(Matcher column) {
        String type = lower(column.group(2));
        String size = column.group(3) == null ? "" : column.group(3).replace(" ", "");
        return TYPES.getOrDefault(type, type) + size;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String statements() {
        StringWriter statements = new StringWriter();
        Persistence.generateSchema(
                "alongside",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", Database.POSTGRESQL.source(),
                        "jakarta.persistence.nonJtaDataSource", Database.POSTGRESQL.source(),
                        "eclipselink.session-name", "entity-tables",
                        "eclipselink.target-database", "PostgreSQL",
                        "jakarta.persistence.schema-generation.scripts.action", "create",
                        "jakarta.persistence.schema-generation.create-source", "metadata",
                        "jakarta.persistence.schema-generation.scripts.create-target", statements));
        return statements.toString();
    }
}
