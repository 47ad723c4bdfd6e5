package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same slips of a hand, made in every kind of file that an author writes, are told in the same words. */
class BrokenFilesTest {

    private static final String BOMB = """
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
            """;

    /** What is done to a file, and what is said of it at which of its lines; 0 for the whole file. */
    private record Slip(String text, int line, String said) {}

    private static Map<String, Slip> slips(AuthorsFile file) {
        String good = file.good();
        int end = (int) good.lines().count() + 1;
        Map<String, Slip> slips = new LinkedHashMap<>();
        slips.put("no YAML", new Slip(good + "broken: [\n", end + 1, "this is not YAML: "));
        slips.put("a tab", new Slip(good + "broken:\n\t- 1\n", end + 1, "this is not YAML: "));
        slips.put("two documents", new Slip(good + "---\n" + good, end, "this is not YAML of one document: "));
        slips.put("a key twice", new Slip(good + file.key() + ": 1\n", end, "'" + file.key() + "' stands twice in "));
        slips.put("an unknown key", new Slip(good + "zebra: 1\n", end, "unknown key 'zebra' in "));
        slips.put("a list as a key", new Slip(good + "[a, b]: 1\n", end, " has a key that is no word"));
        slips.put("a key left out", new Slip(file.without(), file.firstLine(), "'" + file.key() + "' is missing in "));
        slips.put("another type", new Slip(file.otherType(), file.keyLine(), file.key() + " must be "));
        slips.put("a list in place of keys", new Slip("- a\n- b\n", 1, " must be a list of 'key: value'"));
        slips.put("too deep", new Slip("[".repeat(100_000), 1, "something here is nested too deeply to be read"));
        slips.put("an alias bomb", new Slip(BOMB, 4, "aliases repeat more than 10000 values in this file"));
        slips.put("an alias to itself", new Slip("a: &a [*a]\n", 1, "the alias '*a' repeats nothing"));
        slips.put("an alias to nothing", new Slip("a: *b\n", 1, "the alias '*b' repeats nothing"));
        slips.put("nothing at all", new Slip("", 0, "the file is empty"));
        slips.put("a remark alone", new Slip("# soon\n", 0, "the file is empty"));
        slips.put("too much", new Slip(good + "#".repeat(1024 * 1024), 0, "a file has at most 1024 kB"));
        return slips;
    }

    static Stream<Arguments> everySlipInEveryFile() {
        List<Arguments> all = new ArrayList<>();
        AuthorsFile.all().forEach(file -> slips(file).keySet().forEach(slip -> all.add(Arguments.of(file, slip))));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everySlipInEveryFile")
    @DisplayName("MANUSCRIPT-1 MANUSCRIPT-2 a slip is told at its line, in the same words in every kind of file")
    void sameWords(AuthorsFile file, String name) {
        Slip slip = slips(file).get(name);
        List<String> errors = file.errors(slip.text());
        String place = "ERROR " + file.path() + (slip.line() > 0 ? ":" + slip.line() : "") + "  ";
        assertTrue(
                errors.stream().anyMatch(error -> error.startsWith(place) && error.contains(slip.said())),
                () -> place + slip.said() + ", but was " + errors);
    }

    static Stream<AuthorsFile> everyFile() {
        return AuthorsFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyFile")
    @DisplayName("MANUSCRIPT-1 a good file has no finding, with a byte-order mark and Windows line ends too")
    void good(AuthorsFile file) {
        assertEquals(List.of(), file.errors(file.good()));
        assertEquals(List.of(), file.errors("\uFEFF" + file.good()));
        assertEquals(List.of(), file.errors(file.good().replace("\n", "\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyFile")
    @DisplayName("MANUSCRIPT-1 several slips in one file are all told at once")
    void allAtOnce(AuthorsFile file) {
        int end = (int) file.otherType().lines().count() + 1;
        String text = file.otherType() + "zebra: 1\nzebra: 2\n" + file.key() + ": 3\n";
        String errors = String.join("\n", file.errors(text));
        assertTrue(errors.contains(file.path() + ":" + file.keyLine() + "  " + file.key() + " must be "), errors);
        assertTrue(errors.contains(file.path() + ":" + end + "  unknown key 'zebra' in "), errors);
        assertTrue(errors.contains(file.path() + ":" + (end + 1) + "  'zebra' stands twice in "), errors);
        assertTrue(errors.contains(file.path() + ":" + (end + 2) + "  '" + file.key() + "' stands twice in "), errors);
    }
}
