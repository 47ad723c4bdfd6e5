package org.alongside.content.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.content.SampleCourse;
import org.alongside.kernel.TextFiles;

/**
 * One folder below {@code broken}: the good course with these files put over it, the paths in {@code removed.txt} taken
 * away, and the lines of {@code changes.txt} replaced; beside it {@code expected.txt}, one finding a line.
 */
record BrokenCourse(String name, TextFiles files, List<String> expected) {

    private static final List<String> OWN = List.of("expected.txt", "removed.txt", "changes.txt");

    static Stream<BrokenCourse> all() {
        Path broken = SampleCourse.FOLDER.resolve("broken");
        try (Stream<Path> folders = Files.list(broken)) {
            return folders.sorted().toList().stream().map(BrokenCourse::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrokenCourse of(Path folder) {
        TextFiles own = TextFiles.below(folder);
        TreeMap<String, String> files = new TreeMap<>(SampleCourse.files().byPath());
        own.byPath().forEach((path, text) -> {
            if (!OWN.contains(path)) {
                files.put(path, text);
            }
        });
        own.text("removed.txt").stream().flatMap(String::lines).forEach(path -> remove(files, path));
        change(files, own.text("changes.txt").orElse("").lines().toList());
        List<String> expected = own.text("expected.txt").orElse("").lines().toList();
        return new BrokenCourse(folder.getFileName().toString(), TextFiles.of(files), expected);
    }

    private static void remove(TreeMap<String, String> files, String path) {
        if (files.remove(path) == null) {
            throw new IllegalStateException("there is nothing to remove at " + path);
        }
    }

    private static void change(TreeMap<String, String> files, List<String> lines) {
        List<String> old = new ArrayList<>();
        List<String> replacement = new ArrayList<>();
        String path = null;
        for (String line : lines) {
            if (line.startsWith("-")) {
                old.add(line.substring(Math.min(2, line.length())));
            } else if (line.startsWith("+")) {
                replacement.add(line.substring(Math.min(2, line.length())));
            } else {
                replace(files, path, old, replacement);
                path = line;
                old.clear();
                replacement.clear();
            }
        }
        replace(files, path, old, replacement);
    }

    private static void replace(TreeMap<String, String> files, String path, List<String> old, List<String> by) {
        if (path == null) {
            return;
        }
        String before = String.join("\n", old);
        String text = files.getOrDefault(path, "");
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("stands not exactly once in " + path + ": " + before);
        }
        files.put(path, text.replace(before, String.join("\n", by)));
    }

    @Override
    public String toString() {
        return name;
    }
}
