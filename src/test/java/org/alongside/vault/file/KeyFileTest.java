package org.alongside.vault.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("VAULT-4 a missing file is one sentence with the path and the remedy")
    void missing() {
        Path path = folder.resolve("main.key");
        String said = assertThrows(IllegalStateException.class, () -> KeyFile.read(path))
                .getMessage();
        assertTrue(said.contains(path.toString()) && said.contains("ALONGSIDE_KEYS_CREATE"), said);
    }

    @Test
    @DisplayName("VAULT-4 a made file is its owner's only, and is never made anew")
    void made() throws IOException {
        Path path = folder.resolve("keys/main.key");
        KeyFile.createIfMissing(path, new Randomness());
        String line = Files.readString(path);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        KeyFile.createIfMissing(path, new Randomness());
        assertEquals(line, Files.readString(path));
        assertFalse(KeyFile.read(path).changes(), "it has one line");
    }

    @Test
    @DisplayName("VAULT-4 a file that others can read is refused")
    void open() throws IOException {
        Path path = folder.resolve("main.key");
        KeyFile.createIfMissing(path, new Randomness());
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        assertTrue(assertThrows(IllegalStateException.class, () -> KeyFile.read(path))
                .getMessage()
                .contains("chmod 600"));
    }

    @Test
    @DisplayName("VAULT-4 an empty file, a short key and a text that is no key are refused, without being quoted")
    void broken() throws IOException {
        for (String content : new String[] {"", "c2hvcnQ=", "not base64 at all!"}) {
            Path path = folder.resolve("main.key");
            Files.deleteIfExists(path);
            KeyFile.createIfMissing(path, new Randomness());
            Files.writeString(path, content);
            String said = assertThrows(IllegalStateException.class, () -> KeyFile.read(path))
                    .getMessage();
            assertFalse(!content.isEmpty() && said.contains(content), said);
        }
    }
}
