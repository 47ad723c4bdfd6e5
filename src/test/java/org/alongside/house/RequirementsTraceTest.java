package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequirementsTraceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern STATED = Pattern.compile("<li>\\s*(?:<b>)?([A-Z][A-Z0-9]*-?[0-9]+)\\b");
    private static final Pattern DISPLAYED = Pattern.compile("@DisplayName\\(([^;{]*?)\\)\\s", Pattern.DOTALL);

    @Test
    @DisplayName("every room says what it is for")
    void everyRoomHasItsPage() {
        Set<String> without = Plan.MAY_IMPORT.keySet().stream()
                .map(room -> MAIN.resolve("org/alongside").resolve(room))
                .filter(Files::isDirectory)
                .filter(room -> !Files.exists(room.resolve("package-info.java")))
                .map(Path::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    @DisplayName("every requirement that a room states is carried by a test")
    void everyRequirementIsCarried() {
        Set<String> stated = found(STATED, texts(MAIN, "package-info.java"));
        assertFalse(stated.isEmpty(), "requirements are stated");
        String displayed = found(DISPLAYED, texts(TESTS, ".java")).toString();
        stated.removeIf(
                id -> Pattern.compile("\\b" + id + "\\b").matcher(displayed).find());
        assertEquals(Set.of(), stated, "no test carries these");
    }

    @Test
    @DisplayName("a requirement without a test is seen")
    void anUncarriedRequirementIsSeen() {
        assertEquals(Set.of("ROOM-7"), found(STATED, Stream.of("<li>ROOM-7: nobody tests this")));
        assertEquals(Set.of(), found(DISPLAYED, Stream.of("void noName() {}")));
    }

    private static Set<String> found(Pattern pattern, Stream<String> texts) {
        Set<String> found = new TreeSet<>();
        texts.forEach(text -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        });
        return found;
    }

    private static Stream<String> texts(Path folder, String end) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths
                    .filter(path -> path.toString().endsWith(end))
                    .map(RequirementsTraceTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
