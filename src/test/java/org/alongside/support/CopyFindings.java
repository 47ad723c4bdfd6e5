package org.alongside.support;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNote.ColumnKind;
import org.alongside.identity.personal.ColumnNotes;
import org.alongside.identity.personal.PersonalTable;

/**
 * What is wrong with a copy that somebody fetched, against what is said of each column and what the database of the
 * running site holds: each column for the copy stands in each row once, with its value, and no other column does.
 */
public final class CopyFindings {

    /** Behind the name of a column, where a member says by what title people know its value. */
    private static final String TITLE = "_title";

    /** Fetching the copy is itself written into the own log, so that the copy is a line behind it. */
    private static final String GROWS = "identity_log_line";

    private final SiteDatabase database;
    private final Map<String, PersonalTable> tables;
    private final UUID person;

    public CopyFindings(SiteDatabase database, List<PersonalTable> tables, UUID person) {
        this.database = database;
        this.tables = tables.stream()
                .collect(Collectors.toMap(PersonalTable::name, Function.identity(), (one, two) -> one, TreeMap::new));
        this.person = person;
    }

    /** Each in a line; none where the copy is whole and holds nothing else. */
    public List<String> in(UnpackedCopy copy) {
        List<String> found = new ArrayList<>();
        Map<String, List<JsonObject>> copied = copy.tables();
        if (!copied.keySet().equals(copiedTables())) {
            found.add("tables " + copied.keySet() + " instead of " + copiedTables());
        }
        copied.forEach((table, rows) -> {
            rows.forEach(row -> found.addAll(wrongColumns(table, row)));
            found.addAll(differences(table, rows));
        });
        tables.values().forEach(table -> found.addAll(notForTheCopy(copy, table)));
        return found;
    }

    /** The tables without a row in this copy, but for these. */
    public Set<String> empty(UnpackedCopy copy, Set<String> but) {
        Set<String> empty = new TreeSet<>();
        copy.tables().forEach((table, rows) -> {
            if (rows.isEmpty() && !but.contains(table)) {
                empty.add(table);
            }
        });
        return empty;
    }

    private static Set<String> copiedTables() {
        return ColumnLists.all().stream()
                .filter(ColumnNote::copied)
                .map(ColumnNote::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> wrongColumns(String table, JsonObject row) {
        Set<String> expected = columns(table).map(ColumnNote::column).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = row.keySet().stream()
                .filter(member -> !member.endsWith(TITLE))
                .collect(Collectors.toCollection(TreeSet::new));
        return expected.equals(found) ? List.of() : List.of(table + " has " + found + " instead of " + expected);
    }

    private static Stream<ColumnNote> columns(String table) {
        return ColumnNotes.ofTable(table).copied(table).stream();
    }

    /** What was not sealed is there as the database has it; what was sealed is there, opened. */
    private List<String> differences(String table, List<JsonObject> rows) {
        List<String> here =
                rows.stream().map(row -> copied(table, row)).sorted().toList();
        if (table.equals(GROWS)) {
            return here.isEmpty() ? List.of(table + " holds nothing") : List.of();
        }
        List<String> there = database.rows(tables.get(table), person).stream()
                .map(row -> kept(table, row))
                .sorted()
                .toList();
        return here.equals(there) ? List.of() : List.of(table + " holds " + here + " instead of " + there);
    }

    private static String copied(String table, JsonObject row) {
        return columns(table)
                .map(note -> note.column() + "=" + told(note, text(row.get(note.column()))))
                .toList()
                .toString();
    }

    private static String kept(String table, Map<String, Object> row) {
        return columns(table)
                .map(note -> note.column() + "=" + told(note, text(row.get(note.column()))))
                .toList()
                .toString();
    }

    private static String told(ColumnNote note, String value) {
        return note.kind() == ColumnKind.SEALED && !value.equals("null") ? "something" : value;
    }

    private static String text(Object value) {
        if (value == null || JsonValue.NULL.equals(value)) {
            return "null";
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros().toPlainString();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    /** A value that is not for the copy stands in no file of it. */
    private List<String> notForTheCopy(UnpackedCopy copy, PersonalTable table) {
        List<String> found = new ArrayList<>();
        List<ColumnNote> hidden = ColumnNotes.ofTable(table.name()).all().stream()
                .filter(note -> note.table().equals(table.name()) && !note.copied())
                .filter(note -> note.kind() == ColumnKind.ID || note.kind() == ColumnKind.HASH)
                .toList();
        for (Map<String, Object> row : database.rows(table, person)) {
            for (ColumnNote note : hidden) {
                String value = text(row.get(note.column()));
                if (!value.equals("null") && !copy.filesWith(value).isEmpty()) {
                    found.add(note.name() + " stands in " + copy.filesWith(value));
                }
            }
        }
        return found;
    }
}
