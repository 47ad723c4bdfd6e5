package org.alongside.durability;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * How far a long run is, in a file, so that one that was stopped goes on: numbers by name. The file is replaced as a
 * whole.
 */
final class KillProgress {

    private final Properties numbers = new Properties();
    private final Path file;

    KillProgress(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                try (Reader in = Files.newBufferedReader(file)) {
                    numbers.load(in);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 0 where nothing was counted under this name. */
    long count(String name) {
        return Long.parseLong(numbers.getProperty(name, "0"));
    }

    KillProgress add(String name, long more) {
        numbers.setProperty(name, Long.toString(count(name) + more));
        return this;
    }

    void keep() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            try (Writer out = Files.newBufferedWriter(next)) {
                numbers.store(out, "a long run of kills; delete this file to begin anew");
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
