package org.alongside.instrument.catalog.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.Catalog.CatalogEntry;
import org.alongside.instrument.catalog.Catalog.CatalogOrigin;
import org.alongside.kernel.Finding;
import org.alongside.kernel.TextFiles;

/** A folder beside the program, into which instruments are dropped, and the shelf that comes of it. */
final class DroppedIn {

    static final String UUID = "7d2b1f0e-3f6d-4a38-9a77-0c0f3f1f0a01";

    private static final Path OURS = Path.of("assessments");
    private static final Catalog BUILT_IN = CatalogLoader.builtIn("assessments", TextFiles.below(OURS));

    final Path folder;

    DroppedIn(Path folder) {
        this.folder = folder;
    }

    /** A small sound instrument of three items under this name. */
    DroppedIn drop(String slug, String uuid) {
        Path from = OURS.resolve("where-i-stand-choice");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = Files.readString(file)
                        .replaceFirst("(?m)^uuid: .*$", "uuid: " + uuid)
                        .replace("where-i-stand-choice", slug);
                write(slug + "/" + from.relativize(file), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    DroppedIn write(String path, String text) {
        return write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    DroppedIn write(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Catalog shelf() {
        return CatalogLoader.beside(BUILT_IN, DropFolder.shown(folder.toString()), DropFolder.read(folder.toString()));
    }

    /** Those that came from the folder, as "slug/v1 serves" or "slug/v1 refused". */
    List<String> states() {
        return entries().stream()
                .map(e -> e.place().slug() + "/" + e.place().version() + (e.isServed() ? " serves" : " refused"))
                .toList();
    }

    List<CatalogEntry> entries() {
        return shelf().entries().stream()
                .filter(entry -> entry.place().origin() == CatalogOrigin.DROPPED_IN)
                .toList();
    }

    /** What was found, with {@code …} for the folder. */
    List<String> findings() {
        return shelf().findings().stream()
                .map(Finding::toString)
                .map(line -> line.replace(folder.toString(), "…"))
                .toList();
    }
}
