package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every byte of every file below some folders, searched for words as whoever finds the disk can search. */
public final class RawFiles {

    /** Databases, logs and browsers write text in one of these. */
    private static final List<Charset> WRITTEN_IN =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private RawFiles() {}

    /** {@code file holds word} for each; letters of either case are the same. A file that goes meanwhile is left out. */
    public static Set<String> holding(Collection<String> words, Path... folders) {
        Set<String> hits = new TreeSet<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String bytes = bytes(file);
                words.stream()
                        .filter(word -> stands(word, bytes))
                        .forEach(word -> hits.add(file.getFileName() + " holds " + word));
            }
        }
        return hits;
    }

    private static boolean stands(String word, String bytes) {
        return WRITTEN_IN.stream()
                .map(charset ->
                        new String(word.toLowerCase(Locale.ROOT).getBytes(charset), StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException gone) {
            return "";
        }
    }
}
