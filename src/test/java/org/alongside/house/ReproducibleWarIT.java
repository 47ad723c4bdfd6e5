package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The same sources make the same WAR, byte by byte, wherever and whenever they are built. */
class ReproducibleWarIT {

    private static final List<String> SOURCES =
            List.of("pom.xml", "src", "war-config", "course-content", "assessments");
    private static final int PATIENCE_MINUTES = 10;

    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    @DisplayName("RUNTIME-15 two builds in two folders, one after the other, give the same bytes")
    void twoBuilds() throws IOException, InterruptedException {
        Path one = built(folder.resolve("one"));
        Path two = built(folder.resolve("a/second/place"));
        assertEquals(List.of(), differences(one, two));
        assertEquals(-1, Files.mismatch(one, two));
    }

    @Test
    @DisplayName("a file of other bytes, of another time, or at another place is a difference")
    void sabotage() throws IOException {
        Path one = zip("one.war", "a", "words", 0);
        assertEquals(List.of(), differences(one, zip("same.war", "a", "words", 0)));
        assertEquals(List.of("a"), differences(one, zip("bytes.war", "a", "swords", 0)));
        assertEquals(List.of("a"), differences(one, zip("time.war", "a", "words", 100_000)));
        assertEquals(List.of("a", "b"), differences(one, zip("place.war", "b", "words", 0)));
    }

    private static Path built(Path place) throws IOException, InterruptedException {
        for (String source : SOURCES) {
            copy(Path.of(source), place.resolve(source));
        }
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("maven"), "-q", "--batch-mode", "-Dmaven.test.skip=true", "package"));
        if ("offline true".equals(System.getProperty("network"))) {
            command.add("-o");
        }
        Path log = place.resolve("build.log");
        Process build = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(build.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "the build took too long");
        assertEquals(0, build.exitValue(), () -> read(log));
        return place.resolve("target/alongside.war");
    }

    /** Names of entries that are not in both, or not the same in both. */
    private static List<String> differences(Path one, Path two) throws IOException {
        try (ZipFile first = new ZipFile(one.toFile());
                ZipFile second = new ZipFile(two.toFile())) {
            List<String> names = Stream.concat(first.stream(), second.stream())
                    .map(ZipEntry::getName)
                    .distinct()
                    .toList();
            List<String> different = new ArrayList<>();
            for (String name : names) {
                if (!same(first, second, name)) {
                    different.add(name);
                }
            }
            return different;
        }
    }

    private static boolean same(ZipFile one, ZipFile two, String name) throws IOException {
        ZipEntry first = one.getEntry(name);
        ZipEntry second = two.getEntry(name);
        return first != null
                && second != null
                && first.getTime() == second.getTime()
                && Arrays.equals(bytes(one, first), bytes(two, second));
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private Path zip(String file, String name, String words, long time) throws IOException {
        Path path = folder.resolve(file);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(1_000_000_000_000L + time);
            out.putNextEntry(entry);
            out.write(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return path;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(each, target);
                }
            }
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
