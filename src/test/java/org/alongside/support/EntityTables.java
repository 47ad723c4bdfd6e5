package org.alongside.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Persistence;
import jakarta.persistence.Table;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables that the entities speak of, as EclipseLink would make them. */
public final class EntityTables {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\S+) \\((.*), PRIMARY KEY \\(.*\\)\\)");
    private static final Pattern COLUMN = Pattern.compile("(\\w+) (\\w+)(?:\\(\\d+\\))?(?: NOT NULL)?");

    /** What EclipseLink calls the types that we use, for PostgreSQL. */
    private static final Map<String, String> TYPES =
            Map.of("varchar", "text", "timestamp", "time", "bytea", "bytes", "decimal", "numeric");

    private EntityTables() {}

    /**
     * One line for each column, {@code table.column type}, in lower case. EclipseLink forgets a table that has a
     * namesake in another schema, so the namesake's columns stand for it.
     */
    public static SortedSet<String> columns() {
        SortedSet<String> lines = made();
        Database.POSTGRESQL.rolledBack(entities -> entities.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType().getAnnotation(Table.class))
                .filter(table -> !table.schema().isEmpty())
                .filter(table -> of(table.schema() + "." + table.name(), lines).isEmpty())
                .forEach(table -> of(table.name(), lines).forEach(line -> lines.add(table.schema() + "." + line))));
        return lines;
    }

    private static List<String> of(String table, SortedSet<String> lines) {
        return lines.stream().filter(line -> line.startsWith(table + ".")).toList();
    }

    private static SortedSet<String> made() {
        SortedSet<String> lines = new TreeSet<>();
        Matcher tables = TABLE.matcher(statements());
        while (tables.find()) {
            Matcher columns = COLUMN.matcher(tables.group(2));
            while (columns.find()) {
                String type = columns.group(2).toLowerCase(Locale.ROOT);
                String place = tables.group(1) + "." + columns.group(1);
                lines.add(place.toLowerCase(Locale.ROOT) + " " + TYPES.getOrDefault(type, type));
            }
        }
        return lines;
    }

    /** The persistent fields of an entity and of what it extends, by {@code table.column}. */
    public static SortedMap<String, Field> fields(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        String name = (table.schema().isEmpty() ? "" : table.schema() + ".") + table.name();
        SortedMap<String, Field> fields = new TreeMap<>();
        for (Class<?> each = entity; each != Object.class; each = each.getSuperclass()) {
            Stream.of(each.getDeclaredFields())
                    .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                    .filter(field -> !field.getName().startsWith("_persistence"))
                    .forEach(field -> fields.put(name + "." + column(entity, field), field));
        }
        return fields;
    }

    private static String column(Class<?> entity, Field field) {
        for (AttributeOverride override : entity.getAnnotationsByType(AttributeOverride.class)) {
            if (override.name().equals(field.getName())) {
                return override.column().name();
            }
        }
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) : column.name();
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
