package org.alongside.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text files of one folder, read once: path below the folder (with slashes) to text (UTF-8). Readers of courses and
 * instruments work on this, so that a folder on disk and a folder inside the WAR read alike.
 */
public record TextFiles(SortedMap<String, String> byPath) {

    public TextFiles {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    public static TextFiles of(Map<String, String> byPath) {
        return new TextFiles(new TreeMap<>(byPath));
    }

    /** @throws UncheckedIOException where a file cannot be read */
    public static TextFiles below(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            SortedMap<String, String> found = new TreeMap<>();
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                found.put(slashed(folder.relativize(path)), Files.readString(path, StandardCharsets.UTF_8));
            }
            return new TextFiles(found);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** The files below this folder, with paths from there. */
    public TextFiles in(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        SortedMap<String, String> inside = new TreeMap<>();
        byPath.forEach((path, text) -> {
            if (path.startsWith(prefix)) {
                inside.put(path.substring(prefix.length()), text);
            }
        });
        return new TextFiles(inside);
    }

    /** The names of the folders that stand directly at the top, in order. */
    public java.util.SortedSet<String> folders() {
        java.util.SortedSet<String> names = new java.util.TreeSet<>();
        byPath.keySet().stream()
                .filter(path -> path.contains("/"))
                .forEach(path -> names.add(path.substring(0, path.indexOf('/'))));
        return names;
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
