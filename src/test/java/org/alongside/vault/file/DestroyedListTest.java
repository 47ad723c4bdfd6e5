package org.alongside.vault.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestroyedListTest {

    private static final DestroyedThing KEY = DestroyedThing.key(new UUID(1, 1));
    private static final DestroyedThing ANA = new DestroyedThing(DestroyedThing.What.PERSON, new UUID(2, 2));

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void path() {
        path = folder.resolve("keys/main.key.destroyed");
    }

    @Test
    @DisplayName("VAULT-11 the list is its owner's only, and what is on it is there after a new start, once")
    void kept() throws IOException {
        DestroyedList list = DestroyedList.at(path);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        list.add(List.of(KEY, ANA));
        list.add(List.of(KEY));
        DestroyedList again = DestroyedList.at(path);
        assertTrue(again.holds(KEY) && again.holds(ANA));
        assertFalse(again.holds(new DestroyedThing(DestroyedThing.What.PERSON, new UUID(1, 1))));
        assertEquals(2, again.all().size());
        assertEquals(
                2,
                Files.readAllLines(path).stream()
                        .filter(line -> !line.startsWith("#"))
                        .count());
    }

    @Test
    @DisplayName("VAULT-11 a last line cut as it was written does not count, and the next one is whole")
    void cut() throws IOException {
        DestroyedList.at(path).add(List.of(KEY));
        String whole = Files.readString(path);
        String line = KEY.line() + "\n";
        for (int left = 0; left < line.length(); left++) {
            Files.writeString(path, whole.substring(0, whole.length() - line.length() + left));
            DestroyedList list = DestroyedList.at(path);
            assertFalse(list.holds(KEY));
            list.add(List.of(ANA));
            assertTrue(DestroyedList.at(path).holds(ANA));
            assertEquals(1, DestroyedList.at(path).all().size());
        }
    }

    @Test
    @DisplayName("VAULT-11 two copies joined are one list, in whatever order")
    void joined() throws IOException {
        DestroyedList.at(path).add(List.of(ANA));
        String one = Files.readString(path);
        Files.writeString(path, KEY.line() + "\n" + one + KEY.line() + "\n");
        DestroyedList list = DestroyedList.at(path);
        assertTrue(list.holds(KEY) && list.holds(ANA));
        assertEquals(2, list.all().size());
    }

    @Test
    @DisplayName("VAULT-11 a broken line stops the start with one sentence: path, remedy, and not the line")
    void broken() throws IOException {
        DestroyedList.at(path);
        Files.writeString(path, "KEY of somebody\n");
        String said = assertThrows(IllegalStateException.class, () -> DestroyedList.at(path))
                .getMessage();
        assertTrue(said.contains(path.toString()) && said.contains("backup") && !said.contains("somebody"), said);
    }

    @Test
    @DisplayName("VAULT-11 a list that cannot be made or written stops the start, and says what to do")
    void unwritable() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path below = folder.resolve("file/main.key.destroyed");
        String said = assertThrows(IllegalStateException.class, () -> DestroyedList.at(below))
                .getMessage();
        assertTrue(said.contains(below.toString()) && said.contains("ALONGSIDE_DESTROYED_FOLDER"), said);
    }
}
