package org.alongside.identity.personal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every column of the database with what is said of it, from the one list that is also a test. */
public final class ColumnNotes {

    private static final String LIST = "/db/columns.properties";

    private final List<ColumnNote> notes;

    private ColumnNotes(List<ColumnNote> notes) {
        this.notes = notes;
    }

    /** @throws IllegalArgumentException where a line is no note */
    public static ColumnNotes read() {
        try (InputStream list = ColumnNotes.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new ColumnNotes(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(ColumnNote::parse)
                    .toList());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** All, in the order of the list. */
    public List<ColumnNote> all() {
        return notes;
    }

    /** The columns of this table that belong into a copy. */
    List<ColumnNote> copied(String table) {
        return notes.stream()
                .filter(note -> note.copied() && note.table().equals(table))
                .toList();
    }
}
