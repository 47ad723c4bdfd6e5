package org.alongside.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom an id is that a page sends: the lines of the access matrix, each of one place. */
enum IdReach {
    /** A course, a step, a set of questions: the same for all people. */
    EVERYBODY,
    /** A thing of one person: to all others it is as if it did not exist. */
    OWN,
    /** A thing of a link: for its two people while it stands. */
    LINKED,
    /** A thing that administrators work on. */
    ADMINISTRATORS,
    /** A link of a course in a platform: for who teaches there. */
    TEACHERS;

    private static final Path LINES = Path.of("src/test/resources/journeys/id-fields.txt");

    /** The lines by place, {@code POST /assessment/delete?attempt}. */
    static Map<String, IdReach> lines() {
        try (Stream<String> lines = Files.lines(LINES)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = "))
                    .collect(Collectors.toMap(
                            line -> line[0], line -> valueOf(line[1]), IdReach::noTwice, TreeMap::new));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static IdReach noTwice(IdReach one, IdReach other) {
        throw new AssertionError("a place stands twice, for " + one + " and for " + other);
    }
}
