package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A script that leaves its page has no result to wait for: the tests run such a script by {@code Leaving} alone. */
class LeavingScriptsTest {

    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern LEAVES = Pattern.compile(
            "evaluate\\(\\s*\"[^;]*?(?:history\\.(?:go|back|forward)|location\\.(?:assign|replace|reload)"
                    + "|location(?:\\.href)?\\s*=[^=]|requestSubmit|\\.submit\\()");

    @Test
    @DisplayName("no test waits for the result of a script that takes its page elsewhere")
    void leaving() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> leaves(text(file)))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    @Test
    @DisplayName("a script that goes back in the history, to another address or on with a form is found")
    void sabotage() {
        String asked = "page.evaluate(\n    \"";
        assertTrue(Stream.of("history.back()\")", "n => { history.go(n); }\", 2)", "location = '/data'\")")
                .allMatch(script -> leaves(asked + script)));
        assertTrue(leaves(asked + "document.querySelector('form').requestSubmit()\")"));
        assertEquals(
                List.of(),
                Stream.of(asked + "document.title\")")
                        .filter(LeavingScriptsTest::leaves)
                        .toList());
    }

    private static boolean leaves(String source) {
        return LEAVES.matcher(source).find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
