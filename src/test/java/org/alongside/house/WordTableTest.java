package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The word table of the house says who owns each word; what it says is so. */
class WordTableTest {

    private static final Path HOUSE = Path.of("src/main/java/org/alongside/package-info.java");
    private static final Pattern ROW = Pattern.compile("(?m)^ \\* (\\S+) {2,}([a-z]+) {2,}(\\S.*)$");

    /** One row: a word, the room that owns it, and what it means. */
    private record Word(String word, String owner, String means) {

        boolean isType() {
            return Character.isUpperCase(word.charAt(0));
        }
    }

    private static List<Word> table(String text) {
        return ROW.matcher(text)
                .results()
                .map(WordTableTest::word)
                .filter(word -> !word.owner().equals("owner"))
                .toList();
    }

    private static Word word(MatchResult row) {
        return new Word(row.group(1), row.group(2), row.group(3));
    }

    private static List<String> untrue(List<Word> table, Map<String, String> roomOfType, Set<String> rooms) {
        List<String> untrue = new ArrayList<>();
        for (Word word : table) {
            if (!Plan.MAY_IMPORT.containsKey(word.owner())) {
                untrue.add(word.word() + ": there is no room " + word.owner());
            } else if (word.isType()
                    && rooms.contains(word.owner())
                    && !word.owner().equals(roomOfType.get(word.word()))) {
                untrue.add(word.word() + ": stands in " + roomOfType.get(word.word()) + ", not in " + word.owner());
            }
        }
        return untrue;
    }

    private static Map<String, String> roomOfType() {
        Map<String, String> rooms = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Plan.HOUSE)) {
            String rest = type.getPackageName().substring(Plan.HOUSE.length());
            if (!rest.isEmpty()) {
                rooms.put(type.getSimpleName(), rest.substring(1).split("\\.")[0]);
            }
        }
        return rooms;
    }

    @Test
    @DisplayName("each word of the table that is a type stands in the room that owns it")
    void owners() throws IOException {
        List<Word> table = table(Files.readString(HOUSE));
        assertTrue(table.size() > 30, "the table is read: " + table.size() + " words");
        Map<String, String> types = roomOfType();
        assertEquals(List.of(), untrue(table, types, new TreeSet<>(types.values())));
    }

    @Test
    @DisplayName("each word stands once in the table")
    void once() throws IOException {
        List<String> words =
                table(Files.readString(HOUSE)).stream().map(Word::word).toList();
        assertEquals(words.size(), new TreeSet<>(words).size());
    }

    @Test
    @DisplayName("a word whose type has moved, and a room that is none, are found")
    void sabotage() {
        List<Word> wrong = table(" * Sealed    kernel    ciphertext\n * Score    gradebook    a message\n");
        assertEquals(
                List.of("Sealed: stands in vault, not in kernel", "Score: there is no room gradebook"),
                untrue(wrong, Map.of("Sealed", "vault"), Set.of("kernel", "vault")));
    }
}
