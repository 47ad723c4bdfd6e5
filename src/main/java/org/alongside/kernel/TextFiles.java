package org.alongside.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text files of one folder, read once: path below the folder (with slashes) to text (UTF-8). Readers of courses and
 * instruments work on this, so that a folder on disk and a folder inside the WAR read alike.
 */
public record TextFiles(SortedMap<String, String> byPath) {

    private static final Pattern OURS = Pattern.compile(".*\\.(yaml|md|sha256)");

    /** All but those that are listened to: they are listed with an empty text. */
    private static final Pattern TEXTS = Pattern.compile(".*(?<!\\.mp3|\\.m4a|\\.ogg)");

    public TextFiles {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    public static TextFiles of(Map<String, String> byPath) {
        return new TextFiles(new TreeMap<>(byPath));
    }

    /** @throws UncheckedIOException where a file cannot be read, or is not UTF-8 */
    public static TextFiles below(Path folder) {
        Findings findings = new Findings();
        TextFiles files = below(folder, slashed(folder), findings, TEXTS);
        if (findings.hasErrors()) {
            throw new UncheckedIOException(new IOException(findings.toString()));
        }
        return files;
    }

    /**
     * As {@link #below(Path)} for a folder of somebody else's: what cannot be read is an ERROR, and the rest is read. A
     * stray file of another kind than ours, whatever its size, is listed with an empty text.
     *
     * @param shown how the author calls the folder
     */
    public static TextFiles below(Path folder, String shown, Findings findings) {
        return below(folder, shown, findings, OURS);
    }

    private static TextFiles below(Path folder, String shown, Findings findings, Pattern texts) {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
            Path real = folder.toRealPath();
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = slashed(real.relativize(path));
                found.put(name, texts.matcher(name).matches() ? read(path, shown + "/" + name, findings) : "");
            }
        } catch (IOException | UncheckedIOException e) {
            findings.error(shown, 0, "this folder cannot be read: " + e.getMessage());
        }
        return new TextFiles(found);
    }

    private static String read(Path path, String shown, Findings findings) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            findings.error(shown, 0, "this is not UTF-8");
        } catch (IOException e) {
            findings.error(shown, 0, "this file cannot be read: " + e.getMessage());
        }
        return "";
    }

    /** Whether a file of this name has a text to read. */
    public static boolean isText(String path) {
        return TEXTS.matcher(path).matches();
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
