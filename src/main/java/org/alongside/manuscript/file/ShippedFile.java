package org.alongside.manuscript.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the files that come with the application, beside its classes. */
public final class ShippedFile {

    private ShippedFile() {}

    /**
     * The whole text of one, in UTF-8; empty where there is no such file.
     *
     * @param path from the root of the class path, {@code /wording/texts.en.yaml}
     * @throws UncheckedIOException where it is there and cannot be read
     */
    public static Optional<String> text(String path) {
        try (InputStream in = ShippedFile.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path, failed);
        }
    }
}
