package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of threats names rules and tests: each of them is there. */
class SecurityTableTest {

    private static final Path TABLE = Path.of("src/site/markdown/security.md");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+[a-z][A-Za-z]*)(?:\\.[A-Za-z*]+)?`");

    @Test
    @DisplayName("every rule and every test that the table of threats names is a type of this project")
    void typesAreThere() throws IOException {
        Set<String> named = namedIn(Files.readString(TABLE));
        assertTrue(named.size() > 100, named::toString);
        named.removeAll(types());
        assertEquals(Set.of(), named);
    }

    @Test
    @DisplayName("sabotage: a rule that is nowhere is found")
    void sabotage() throws IOException {
        Set<String> named = namedIn("| x | y | a rule (`NowhereRule`) | `SecurityTableTest` | – |");
        named.removeAll(types());
        assertEquals(Set.of("NowhereRule"), named);
    }

    private static Set<String> namedIn(String table) {
        return TYPE.matcher(table)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> types() throws IOException {
        Set<String> types = new TreeSet<>();
        for (Path sources : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> types.add(name.replace(".java", "")));
            }
        }
        return types;
    }
}
