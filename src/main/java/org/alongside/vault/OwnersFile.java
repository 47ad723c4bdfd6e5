package org.alongside.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.vault.file.KeyFile;

/** A file beside a key file, for whoever runs the machine and for nobody else. */
public final class OwnersFile {

    private OwnersFile() {}

    /**
     * Where the files that this server writes lie, beside what was destroyed.
     *
     * @param folder as {@code alongside.destroyed.folder} names it; where it names none, it is that of the key file
     */
    public static Path folder(Path keyFile, Optional<String> folder) {
        return folder.map(Path::of)
                .map(Path::toAbsolutePath)
                .orElseGet(() -> keyFile.toAbsolutePath().getParent());
    }

    /**
     * Writes this text, readable by the file's owner only, in place of what was there.
     *
     * @throws UncheckedIOException where the folder may not be written to
     */
    public static void put(Path file, String text) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        KeyFile.createOwnersOnly(file, text);
    }
}
