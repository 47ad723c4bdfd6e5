package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The formatter keeps code within its width, but leaves comments and texts alone; these are kept within it here. */
class SourceLinesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_LINE = 120;

    private static List<String> tooLong(String file, List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).codePointCount(0, lines.get(n).length()) > LONGEST_LINE)
                .mapToObj(n -> file + ":" + (n + 1))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("no line of a class is longer than 120 characters, in comments and texts neither")
    void lines() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> longer = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> tooLong(file.toString(), lines(file)).stream())
                    .toList();
            assertEquals(List.of(), longer);
        }
    }

    @Test
    @DisplayName("a line that is too long is found by file and line")
    void sabotage() {
        assertEquals(List.of("A.java:2"), tooLong("A.java", List.of("short", "é".repeat(LONGEST_LINE + 1))));
        assertEquals(List.of(), tooLong("A.java", List.of("é".repeat(LONGEST_LINE))));
    }
}
