package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNotes;

/** What all rooms say of their columns: their lists are found, and none is named. */
public final class ColumnLists {

    private ColumnLists() {}

    /** The rooms that have a list. */
    public static List<String> rooms() {
        try (Stream<Path> lists = Files.list(Path.of("src/main/resources/db/columns"))) {
            return lists.map(list -> list.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The notes of all rooms. */
    public static List<ColumnNote> all() {
        return rooms().stream()
                .flatMap(room -> ColumnNotes.of(room).all().stream())
                .toList();
    }
}
