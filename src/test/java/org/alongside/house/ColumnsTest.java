package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNote.ColumnKind;
import org.alongside.identity.personal.ColumnNote.Erasing;
import org.alongside.identity.personal.ColumnNote.Retention;
import org.alongside.identity.personal.ColumnNotes;
import org.alongside.support.ColumnLists;
import org.alongside.support.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every column of the database is classified in {@code db/columns/<room>.properties}, and stands where its class may
 * stand.
 */
class ColumnsTest {

    private static final String COLUMNS = "select table_schema, table_name, column_name, data_type"
            + " from information_schema.columns where table_schema in ('public', 'safety')"
            + " and table_name <> 'flyway_schema_history'";

    private static final Set<ColumnKind> OF_PERSONS = Set.of(ColumnKind.NAME, ColumnKind.ADDRESS);
    private static final Set<ColumnKind> OF_BYTES = Set.of(ColumnKind.SEALED, ColumnKind.HASH);

    private final Map<String, String> columns = columns();
    private final Map<String, ColumnKind> kinds = kinds();

    @Test
    @DisplayName("every column is classified, and nothing is classified that is not there")
    void everyColumn() {
        assertFalse(columns.isEmpty());
        assertEquals(columns.keySet(), kinds.keySet());
    }

    @Test
    @DisplayName("a column that nobody classified is found, and so is a line without a column")
    void sabotage() {
        Map<String, String> more = new TreeMap<>(columns);
        more.put("identity_person.shoe_size", "integer");
        assertEquals(Set.of("identity_person.shoe_size"), without(more.keySet(), kinds.keySet()));
        more.remove("identity_pin.hash");
        assertEquals(Set.of("identity_pin.hash"), without(kinds.keySet(), more.keySet()));
    }

    @Test
    @DisplayName(
            "a line says class, purpose, how long it is kept, whether it is copied, and what erasing does; or is refused")
    void grammar() {
        ColumnNote note = ColumnNote.parse("pairing_yes.answer = SEALED yes or not now | account | copy | row");
        assertEquals(
                new ColumnNote(
                        "pairing_yes",
                        "answer",
                        ColumnKind.SEALED,
                        "yes or not now",
                        Retention.ACCOUNT,
                        true,
                        Erasing.ROW),
                note);
        for (String wrong : Set.of(
                "pairing_yes.answer = SEALED yes or not now",
                "pairing_yes.answer = SEALED | account | copy | row",
                "pairing_yes.answer = SECRET yes | account | copy | row",
                "pairing_yes.answer = SEALED yes | always | copy | row",
                "pairing_yes.answer = SEALED yes | account | maybe | row",
                "pairing_yes.answer = SEALED yes | account | copy | shred")) {
            assertThrows(IllegalArgumentException.class, () -> ColumnNote.parse(wrong), wrong);
        }
    }

    @Test
    @DisplayName("names and addresses stand in the tables of identity alone")
    void namesInIdentity() {
        BiPredicate<String, ColumnKind> astray =
                (column, kind) -> OF_PERSONS.contains(kind) && !isOf("identity", column);
        assertEquals(Set.of(), found(kinds, astray));
        assertEquals(
                Set.of("lti_membership.full_name"), found(Map.of("lti_membership.full_name", ColumnKind.NAME), astray));
    }

    @Test
    @DisplayName("whatever is kept as bytes is sealed or a hash, and whatever is sealed is kept as bytes")
    void bytesAreSealed() {
        BiPredicate<String, ColumnKind> astray =
                (column, kind) -> isBytes(columns.get(column)) ? !OF_BYTES.contains(kind) : kind == ColumnKind.SEALED;
        assertEquals(Set.of(), found(kinds, astray));
        assertEquals(Set.of("pairing_yes.answer"), found(Map.of("pairing_yes.answer", ColumnKind.STATE), astray));
        assertEquals(Set.of("identity_person.zone"), found(Map.of("identity_person.zone", ColumnKind.SEALED), astray));
    }

    @Test
    @DisplayName("every table begins with the name of its room, or stands in the room's own schema")
    void tablesOfRooms() {
        assertEquals(Set.of(), homeless(columns.keySet()));
        assertEquals(
                Set.of("person.id"), homeless(Set.of("person.id", "pairing_yes.answer", "safety.vault_key.person")));
        assertFalse(isOf("learning", "pairing_yes.answer"));
    }

    @Test
    @DisplayName("RUNTIME-17 a room's list is about its own tables, and is found by their names")
    void ownLists() {
        ColumnLists.rooms()
                .forEach(room -> ColumnNotes.of(room)
                        .all()
                        .forEach(note -> assertTrue(isOf(room, note.table()), room + " " + note.name())));
        assertEquals(
                ColumnNotes.of("safety").all(),
                ColumnNotes.ofTable("safety.vault_key").all());
        assertEquals(java.util.List.of(), ColumnNotes.of("nowhere").all());
    }

    private static Set<String> homeless(Set<String> columns) {
        return columns.stream()
                .filter(column -> Plan.MAY_IMPORT.keySet().stream().noneMatch(room -> isOf(room, column)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOf(String room, String column) {
        return column.startsWith(room + "_") || column.startsWith(room + ".");
    }

    private static boolean isBytes(String type) {
        return Set.of("binary varying", "bytea").contains(type);
    }

    private static Set<String> found(Map<String, ColumnKind> kinds, BiPredicate<String, ColumnKind> astray) {
        return kinds.entrySet().stream()
                .filter(entry -> astray.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
    }

    /** Name, with the schema where it is not the usual one, to type. */
    private static Map<String, String> columns() {
        Map<String, String> found = new TreeMap<>();
        try (Connection connection = Database.H2.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                String schema = "public".equals(rows.getString(1)) ? "" : rows.getString(1) + ".";
                found.put(schema + rows.getString(2) + "." + rows.getString(3), type(rows.getString(4)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, ColumnKind> kinds() {
        return ColumnLists.all().stream()
                .collect(Collectors.toMap(
                        ColumnNote::name,
                        ColumnNote::kind,
                        (one, two) -> {
                            throw new AssertionError("a column stands twice");
                        },
                        TreeMap::new));
    }
}
