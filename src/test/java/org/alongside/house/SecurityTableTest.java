package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of threats names rules and tests: each of them is there, and none of the audit's lines is missing. */
class SecurityTableTest {

    private static final Path TABLE = Path.of("src/site/markdown/security.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TYPE =
            Pattern.compile("`([A-Z][A-Za-z]+[a-z][A-Za-z]*)(?:\\.([A-Za-z]+)(?:\\(\\))?\\*?)?`");

    /** The lines of the audit that this table answers: nine high, twenty-two medium, twenty-four low. */
    private static final Map<String, Integer> AUDIT = Map.of("H", 9, "M", 22, "L", 24);

    /** {@code AUD-L15 to L18}, or {@code AUD-L2, L3}. */
    private static final Pattern AUDIT_ID = Pattern.compile("(?:AUD-|\\b)([HML])(\\d+)(?: to [HML]?(\\d+))?");

    /** One row: its ids, and the cell that names its tests. */
    private record ThreatRow(Set<String> ids, String tests) {}

    @Test
    @DisplayName("every rule and every test that the table of threats names is a type of this project")
    void typesAreThere() throws IOException {
        Set<String> named = namedIn(Files.readString(TABLE));
        assertTrue(named.size() > 100, named::toString);
        named.removeAll(sources().keySet());
        assertEquals(Set.of(), named);
    }

    @Test
    @DisplayName("each line of the audit has a row, with a test that is there")
    void auditIsWhole() throws IOException {
        assertEquals(Set.of(), unanswered(Files.readString(TABLE)));
    }

    @Test
    @DisplayName("each test that a row names by its method is there by that name")
    void methodsAreThere() throws IOException {
        assertEquals(Set.of(), missingMethods(Files.readString(TABLE)));
    }

    @Test
    @DisplayName("sabotage: a rule that is nowhere is found")
    void sabotage() throws IOException {
        Set<String> named = namedIn("| x | y | a rule (`NowhereRule`) | `SecurityTableTest` | – |");
        named.removeAll(sources().keySet());
        assertEquals(Set.of("NowhereRule"), named);
    }

    @Test
    @DisplayName(
            "sabotage: a line of the audit without a row, or with a row without a test, is found, and so is a method"
                    + " that is gone")
    void sabotageOfTheAudit() throws IOException {
        String table = Files.readString(TABLE);
        assertEquals(Set.of("M13"), unanswered(table.replace("| AUD-M13 |", "| Q-S2 |")));
        assertEquals(Set.of("M13"), unanswered(table.replace("`RowBarrierTest`, `LinksStoreTest.barrier`", "by hand")));
        assertEquals(Set.of("L16"), unanswered(table.replace("AUD-L15 to L18", "AUD-L15, L17, L18")));
        assertEquals(
                Set.of("LinksStoreTest.fence"),
                missingMethods(table.replace("LinksStoreTest.barrier", "LinksStoreTest.fence")));
    }

    private static Set<String> unanswered(String table) throws IOException {
        Set<String> missing = new TreeSet<>();
        AUDIT.forEach((kind, last) ->
                IntStream.rangeClosed(1, last).mapToObj(n -> kind + n).forEach(missing::add));
        Map<String, Path> sources = sources();
        rows(table)
                .filter(row -> namedIn(row.tests()).stream()
                        .anyMatch(name ->
                                sources.containsKey(name) && sources.get(name).startsWith(TESTS)))
                .forEach(row -> missing.removeAll(row.ids()));
        return missing;
    }

    private static Stream<ThreatRow> rows(String table) {
        return table.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length > 5)
                .map(cells -> new ThreatRow(ids(cells[1]), cells[4]));
    }

    private static Set<String> ids(String cell) {
        Set<String> ids = new TreeSet<>();
        Matcher found = AUDIT_ID.matcher(cell);
        while (found.find()) {
            String kind = found.group(1);
            int first = Integer.parseInt(found.group(2));
            int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
            IntStream.rangeClosed(first, last).forEach(n -> ids.add(kind + n));
        }
        return ids;
    }

    private static Set<String> missingMethods(String table) throws IOException {
        Map<String, Path> sources = sources();
        return rows(table)
                .flatMap(row -> TYPE.matcher(row.tests()).results())
                .filter(named -> named.group(2) != null && !has(sources.get(named.group(1)), named.group(2)))
                .map(named -> named.group(1) + "." + named.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code older*} stands for several whose names begin so. */
    private static boolean has(Path source, String method) {
        try {
            return Files.readString(source).contains("void " + method);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> namedIn(String table) {
        return TYPE.matcher(table)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Path> sources() throws IOException {
        Map<String, Path> types = new TreeMap<>();
        for (Path sources : List.of(Path.of("src/main/java"), TESTS)) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.getFileName().toString().endsWith(".java"))
                        .forEach(file -> types.put(file.getFileName().toString().replace(".java", ""), file));
            }
        }
        return types;
    }
}
