package org.alongside.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of each table with nothing in it but what the table insists on. Every id is the same, so that whatever a row
 * refers to is there. Rows that may lack an id are written without it by their entity, the others by SQL.
 */
public final class SampleRows {

    /** The id of every row, and every id in it. */
    public static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String CATALOGUE = "select concat(table_schema, '.', table_name), column_name, is_nullable,"
            + " lower(data_type) from information_schema.columns"
            + " where table_schema in ('public', 'safety') and table_name <> 'flyway_schema_history'";

    /** By the first letters of a column's type: the two databases name some of them differently. */
    private static final Map<String, Object> SAMPLES = Map.of(
            "uuid",
            ID,
            "char",
            "a",
            "text",
            "a",
            "time",
            Instant.EPOCH.atOffset(ZoneOffset.UTC),
            "inte",
            1,
            "bigi",
            1L,
            "nume",
            BigDecimal.ONE,
            "bool",
            false,
            "byte",
            new byte[] {1},
            "bina",
            new byte[] {1});

    /** @param table with its schema */
    private record Place(String table, String column, boolean required, String type) {

        boolean mayLackItsId() {
            return !required && "uuid".equals(type);
        }
    }

    private final EntityManager entities;
    private final Map<String, List<Place>> tables;

    public SampleRows(EntityManager entities) {
        this.entities = entities;
        List<?> columns = entities.createNativeQuery(CATALOGUE).getResultList();
        this.tables = columns.stream()
                .map(Object[].class::cast)
                .map(row -> new Place((String) row[0], (String) row[1], "NO".equals(row[2]), (String) row[3]))
                .collect(Collectors.groupingBy(Place::table, TreeMap::new, Collectors.toList()));
    }

    /** The columns, {@code schema.table.column}, that may lack their id. */
    public Set<String> columnsThatMayLackTheirId() {
        return tables.values().stream()
                .flatMap(List::stream)
                .filter(Place::mayLackItsId)
                .map(place -> place.table() + "." + place.column())
                .collect(Collectors.toSet());
    }

    /** Writes them in the order in which the migrations make their tables: what is referred to comes first. */
    public void write() {
        String migrations = migrations();
        tables.keySet().stream()
                .sorted(Comparator.comparingInt(
                        table -> migrations.indexOf("create table " + table.replaceFirst("^public\\.", "") + " (")))
                .forEach(this::write);
    }

    private void write(String table) {
        Set<String> ids = columns(table, Place::mayLackItsId);
        if (ids.isEmpty()) {
            insert(table, Place::required);
            return;
        }
        BareEntity entity = entityOf(table);
        Set<String> required = columns(table, Place::required);
        if (entity.holds(required)) {
            entities.persist(entity.with(required));
        } else {
            insert(table, place -> place.required() || place.mayLackItsId());
            Object row = entities.find(entity.type(), ID);
            ids.forEach(column -> entity.takeOut(row, column));
        }
        entities.flush();
    }

    private BareEntity entityOf(String table) {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .map(BareEntity::new)
                .filter(entity -> entity.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no entity of " + table));
    }

    private void insert(String table, Predicate<Place> which) {
        List<Place> filled = tables.get(table).stream().filter(which).toList();
        String names = filled.stream().map(Place::column).collect(Collectors.joining(", "));
        String values = String.join(", ", Collections.nCopies(filled.size(), "?"));
        Query insert = entities.createNativeQuery(
                "insert into " + table + " (" + names + ") values (" + values + ") on conflict do nothing");
        for (int i = 0; i < filled.size(); i++) {
            insert.setParameter(i + 1, SAMPLES.get(filled.get(i).type().substring(0, 4)));
        }
        insert.executeUpdate();
    }

    private Set<String> columns(String table, Predicate<Place> which) {
        return tables.get(table).stream().filter(which).map(Place::column).collect(Collectors.toSet());
    }

    private static String migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
