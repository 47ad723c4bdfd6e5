package org.alongside.identity.personal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The columns of one room with what is said of each, from the room's own list {@code db/columns/<room>.properties},
 * which is also a test. Every table begins with the name of its room, so that a table leads to its list.
 */
public final class ColumnNotes {

    private static final Map<String, ColumnNotes> READ = new ConcurrentHashMap<>();

    private final List<ColumnNote> notes;

    private ColumnNotes(List<ColumnNote> notes) {
        this.notes = notes;
    }

    /**
     * What is said of a room's columns; nothing of a room without tables.
     *
     * @throws IllegalArgumentException where a line is no note
     */
    public static ColumnNotes of(String room) {
        return READ.computeIfAbsent(room, ColumnNotes::read);
    }

    /**
     * What is said of the columns of the room whose table this is.
     *
     * @param table {@code learning_entry}, {@code safety.hold}
     */
    public static ColumnNotes ofTable(String table) {
        return of(roomOf(table));
    }

    /** The room whose table this is. */
    public static String roomOf(String table) {
        return table.split("[_.]", 2)[0];
    }

    private static ColumnNotes read(String room) {
        try (InputStream list = ColumnNotes.class.getResourceAsStream("/db/columns/" + room + ".properties")) {
            return list == null ? new ColumnNotes(List.of()) : read(list);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static ColumnNotes read(InputStream list) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new ColumnNotes(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(ColumnNote::parse)
                    .toList());
        }
    }

    /** All, in the order of the list. */
    public List<ColumnNote> all() {
        return notes;
    }

    /** The columns of this table that belong into a copy. */
    public List<ColumnNote> copied(String table) {
        return notes.stream()
                .filter(note -> note.copied() && note.table().equals(table))
                .toList();
    }
}
