package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.support.Database;
import org.alongside.support.EntityTables;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/**
 * Entities and migrations say the same: what EclipseLink would make of the entities is compared, as text, with what the
 * migrations made.
 */
class SchemaStoreTest {

    private static final String CATALOGUE = "select concat(table_schema, '.', table_name, '.', column_name), data_type,"
            + " is_nullable, character_maximum_length from information_schema.columns"
            + " where table_schema in ('public', 'safety') and table_name <> 'flyway_schema_history'";

    /** What each database calls the types that we use. */
    private static final Map<String, String> TYPES = Map.of(
            "character varying", "text",
            "character large object", "text",
            "timestamp with time zone", "time",
            "binary varying", "bytes",
            "bytea", "bytes");

    /** Written and read by hand-made SQL alone: besides the room runtime, which has no entities. */
    private static final Set<String> BY_SQL = Set.of(
            "lti_nonce",
            "lti_context.first_seen_at",
            "lti_resource_link.first_seen_at",
            "vault_destroyed",
            "safety.vault_destroyed");

    private static final SortedSet<String> ENTITIES = EntityTables.columns();

    /** @param length of a text, else null */
    private record Made(String type, boolean nullable, Long length) {}

    @StoreTest
    @DisplayName("RUNTIME-14 tables, columns and types of the entities are those of the migrations")
    void typesAgree(Database database) {
        SortedSet<String> migrations = lines(made(database));
        assertFalse(ENTITIES.isEmpty());
        assertEquals(Set.of(), without(ENTITIES, migrations), "an entity says it, no migration does");
        assertEquals(Set.of(), bySql(without(migrations, ENTITIES)), "a migration says it, no entity does");
    }

    @StoreTest
    @DisplayName("RUNTIME-14 a renamed column, another type and a table that was forgotten are found")
    void sabotage(Database database) {
        SortedSet<String> migrations = lines(made(database));
        migrations.remove("pairing_yes.step uuid");
        migrations.add("pairing_yes.stride uuid");
        migrations.remove("pairing_yes.answer bytes");
        migrations.add("pairing_yes.answer text");
        migrations.removeIf(line -> line.startsWith("identity_pin."));
        Set<String> missing = without(ENTITIES, migrations);
        assertEquals(
                Set.of("pairing_yes.step uuid", "pairing_yes.answer bytes"),
                missing.stream().filter(line -> line.startsWith("pairing")).collect(Collectors.toSet()));
        assertEquals(
                5,
                missing.stream()
                        .filter(line -> line.startsWith("identity_pin."))
                        .count());
        assertEquals(
                Set.of("pairing_yes.stride uuid", "pairing_yes.answer text"), bySql(without(migrations, ENTITIES)));
    }

    @StoreTest
    @DisplayName("RUNTIME-14 FR-D6 what cannot be null in Java is not null in the database, and lengths agree")
    void nullsAndLengths(Database database) {
        SortedMap<String, Made> made = made(database);
        database.rolledBack(entities -> assertEquals(List.of(), astray(entities, made)));
    }

    @StoreTest
    @DisplayName("RUNTIME-14 a column that may be null under a primitive, and another length, are found")
    void sabotageOfNulls(Database database) {
        SortedMap<String, Made> made = made(database);
        made.put("lti_membership.staff", new Made("boolean", true, null));
        database.rolledBack(entities -> assertEquals(
                List.of("lti_membership.staff may be null, Membership.staff may not"), astray(entities, made)));
    }

    private static List<String> astray(EntityManager entities, SortedMap<String, Made> made) {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .flatMap(type -> EntityTables.fields(type).entrySet().stream()
                        .map(each -> astray(each.getKey(), each.getValue(), made.get(each.getKey()), type)))
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }

    private static String astray(String column, Field field, Made made, Class<?> type) {
        String name = type.getSimpleName() + "." + field.getName();
        boolean never = field.getType().isPrimitive() || field.isAnnotationPresent(Id.class);
        if (never && made.nullable()) {
            return column + " may be null, " + name + " may not";
        }
        Column said = field.getAnnotation(Column.class);
        if (said == null) {
            return "";
        }
        if (!said.nullable() && made.nullable()) {
            return column + " may be null, " + name + " says it may not";
        }
        boolean differs = said.length() != 255 && !Long.valueOf(said.length()).equals(made.length());
        return differs ? column + " has length " + made.length() + ", " + name + " says " + said.length() : "";
    }

    private static SortedMap<String, Made> made(Database database) {
        SortedMap<String, Made> made = new TreeMap<>();
        database.rolledBack(entities -> entities.createNativeQuery(CATALOGUE).getResultList().stream()
                .map(Object[].class::cast)
                .forEach(row ->
                        made.put(((String) ((Object[]) row)[0]).replaceFirst("^public\\.", ""), made((Object[]) row))));
        return made;
    }

    private static Made made(Object[] row) {
        String type = ((String) row[1]).toLowerCase(java.util.Locale.ROOT);
        String family = TYPES.getOrDefault(type, type);
        Long length = row[3] == null || "bytes".equals(family) ? null : ((Number) row[3]).longValue();
        return new Made(family, "YES".equals(row[2]), length);
    }

    private static SortedSet<String> lines(SortedMap<String, Made> made) {
        return made.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().type())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is left when the columns are taken away that only SQL knows. */
    private static Set<String> bySql(Set<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("runtime_"))
                .filter(line -> BY_SQL.stream().noneMatch(own -> line.matches(own.replace(".", "\\.") + "[. ].*")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
    }
}
