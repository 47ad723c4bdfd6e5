package org.alongside.safety.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can be said of the private pages from the files alone. */
class PrivatePagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    @DisplayName("SAFETY-10 INV-02 a hold is read by the private page and its part alone, no other page knows the word")
    void onlyThere() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            Set<String> pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> read(file).contains("privatePage."))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            assertEquals(Set.of("page.xhtml", "choices.xhtml"), pages);
        }
        assertFalse(read(WEBAPP.resolve("own/questions.xhtml")).contains("held"));
    }

    @Test
    @DisplayName("SAFETY-10 title, heading and first words of the private page stand outside every condition")
    void sameHead() {
        String page = read(WEBAPP.resolve("own/page.xhtml"));
        String title = page.lines()
                .filter(line -> line.contains("name=\"title\""))
                .findFirst()
                .orElseThrow();
        assertFalse(title.contains("?"), title);
        assertTrue(page.lines().anyMatch(line -> line.equals("<h1>#{saySafety['private.heading']}</h1>")));
    }

    @Test
    @DisplayName("SAFETY-10 INV-07 the routes of the six questions and the private page open with the PIN only")
    void behindThePin() throws IOException {
        String routes = Files.readString(Path.of("src/main/resources/access/safety.properties"));
        assertTrue(routes.contains("own/questions = PRIVATE") && routes.contains("own/page = PRIVATE"));
        assertTrue(routes.contains("help = PUBLIC"));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
