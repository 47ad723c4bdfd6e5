package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USED = Pattern.compile("say([A-Z][a-z]+)\\['([^']+)'\\]");

    @Test
    @DisplayName("every sentence that a page asks for exists")
    void everyUsedKeyExists() {
        Set<String> used = used(texts(PAGES, ".xhtml"));
        assertFalse(used.isEmpty(), "pages use messages");
        used.removeAll(existing());
        assertEquals(Set.of(), used);
    }

    @Test
    @DisplayName("a key that does not exist is seen")
    void aMissingKeyIsSeen() {
        assertEquals(Set.of("face nothing"), used(Stream.of("<p>#{sayFace['nothing']}</p>")));
    }

    @Test
    @DisplayName("no sentence has a mark of exclamation, and none is empty")
    void sentencesAreCalm() {
        Set<String> loud = new TreeSet<>();
        files(MESSAGES, ".properties")
                .forEach(file -> read(file).forEach((key, text) -> {
                    if (text.toString().contains("!") || text.toString().isBlank()) {
                        loud.add(file.getFileName() + " " + key);
                    }
                }));
        assertEquals(Set.of(), loud);
    }

    @Test
    @DisplayName("each sentence stands once: a second one of the same key would silently take the place of the first")
    void keysStandOnce() {
        Set<String> twice = new TreeSet<>();
        files(MESSAGES, ".properties").forEach(file -> twice.addAll(twiceIn(text(file))));
        assertEquals(Set.of(), twice);
        assertEquals(Set.of("a.b"), twiceIn("a.b = One\n# a.b = no\na.c = Two\na.b = Three\n"), "the test can fail");
    }

    private static Set<String> twiceIn(String properties) {
        Set<String> twice = new TreeSet<>();
        Properties counting = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    twice.add(key.toString());
                }
                return before;
            }
        };
        try {
            counting.load(new StringReader(properties));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return twice;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Set<String> used(Stream<String> pages) {
        Set<String> used = new TreeSet<>();
        pages.forEach(page -> {
            Matcher matcher = USED.matcher(page);
            while (matcher.find()) {
                used.add(matcher.group(1).toLowerCase(Locale.ROOT) + " " + matcher.group(2));
            }
        });
        return used;
    }

    private static Set<String> existing() {
        Set<String> existing = new TreeSet<>();
        files(MESSAGES, "_en.properties").forEach(file -> {
            String room = file.getFileName().toString().replace("_en.properties", "");
            read(file).forEach((key, text) -> existing.add(room + " " + key));
        });
        return existing;
    }

    private static Stream<String> texts(Path folder, String end) {
        return files(folder, end).map(file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<Path> files(Path folder, String end) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
