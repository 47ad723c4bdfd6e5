package org.alongside.support;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An entity's class seen from its table, for rows that hold nothing but what the table insists on. */
final class BareEntity {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            UUID.class,
            SampleRows.ID,
            String.class,
            "a",
            Instant.class,
            Instant.EPOCH,
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            false);

    private final Class<?> type;
    private final Map<String, Field> fields = new HashMap<>();

    BareEntity(Class<?> type) {
        this.type = type;
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            Stream.of(each.getDeclaredFields())
                    .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                    .filter(field -> !field.getName().startsWith("_persistence"))
                    .forEach(field -> fields.put(column(field), field));
        }
    }

    Class<?> type() {
        return type;
    }

    /** With its schema. */
    String table() {
        Table table = type.getAnnotation(Table.class);
        return (table.schema().isEmpty() ? "public" : table.schema()) + "." + table.name();
    }

    /** Whether a row with these columns can be written by the entity: some have columns that only SQL fills. */
    boolean holds(Set<String> columns) {
        return fields.entrySet().stream()
                .filter(each -> isInserted(each.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .containsAll(columns);
    }

    /** A new row with samples in these columns and null in the others. */
    Object with(Set<String> columns) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object row = constructor.newInstance();
            for (Map.Entry<String, Field> each : fields.entrySet()) {
                Field field = each.getValue();
                field.setAccessible(true);
                if (columns.contains(each.getKey())) {
                    field.set(row, sample(field.getType()));
                } else if (!field.getType().isPrimitive()) {
                    field.set(row, null);
                }
            }
            return row;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Takes an id out of a row by the method that the weaving made of {@code field = null}: so the change is seen. */
    void takeOut(Object row, String column) {
        try {
            type.getMethod("_persistence_set_" + fields.get(column).getName(), UUID.class)
                    .invoke(row, (Object) null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " " + column, e);
        }
    }

    private static Object sample(Class<?> of) {
        Object sample = of.isEnum() ? of.getEnumConstants()[0] : SAMPLES.get(of);
        if (sample == null) {
            throw new IllegalStateException("no sample of " + of);
        }
        return sample;
    }

    private static boolean isInserted(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.insertable();
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) : column.name();
    }
}
