package org.alongside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.wording.file.CueLexiconReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sentences of the pages are held to the same words as the courses. */
class PageTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** What people have said yes to stays as they read it, until it has its next version. */
    private static final String SAID_YES_TO = "consent.";

    private static final Path PROSE = Path.of("src/main/resources/prose");

    private static List<String> cues(String file, Properties messages) {
        List<String> found = new ArrayList<>();
        new TreeMap<>(messages).forEach((key, text) -> {
            if (!key.toString().startsWith(SAID_YES_TO)) {
                found.addAll(cues(file + " " + key, text.toString()));
            }
        });
        return found;
    }

    private static List<String> cues(String place, String text) {
        return CueLexiconReader.texts("en").orElseThrow().in(text).stream()
                .map(cue -> place + ": " + cue)
                .toList();
    }

    private static List<Path> files(Path below, String end) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Properties read(Path file) {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    @Test
    @DisplayName("WORDING-8 no sentence of a page has a word or a turn that the list strikes out")
    void sentences() throws IOException {
        List<Path> english = files(MESSAGES, "_en.properties");
        assertTrue(english.size() > 20, english::toString);
        assertEquals(
                List.of(),
                english.stream()
                        .flatMap(file -> cues(MESSAGES.relativize(file).toString(), read(file)).stream())
                        .toList());
    }

    @Test
    @DisplayName("WORDING-8 nor has a page of plain text")
    void prose() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(PROSE, ".en.md")) {
            found.addAll(cues(file.toString(), Files.readString(file)));
        }
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("WORDING-8 sabotage: an own path is found")
    void sabotage() {
        Properties messages = new Properties();
        messages.setProperty("title", "An own path");
        assertEquals(1, cues("x", messages).size());
    }
}
