package org.alongside.wording.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Read;
import org.alongside.wording.CueLexicon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CueLexiconReaderTest {

    @Test
    @DisplayName("WORDING-8 the list for English finds the words of those who make courses, and plain ones not")
    void english() {
        CueLexicon english = CueLexiconReader.texts("en").orElseThrow();
        assertEquals(1, english.in("Today the dose is small.").size());
        assertEquals(1, english.in("This will unlock your evening.").size());
        assertEquals(List.of(), english.in("Hold the cup with both hands, because it is warm."));
    }

    @Test
    @DisplayName("WORDING-8 where nobody wrote a list for a language, there is none")
    void otherLanguage() {
        assertEquals(Optional.empty(), CueLexiconReader.texts("tlh"));
    }

    @Test
    @DisplayName(
            "WORDING-8 everything wrong with a list is found at once, each with its line, and there is no list then")
    void broken() {
        Read<CueLexicon> read = CueLexiconReader.read(
                "list.yaml",
                "rows:\n  - phrases: [an own]\n  - reason: why\n  - {phrases: [x], reason: y, at_most: 0, other: z}\n");
        assertTrue(read.findings().hasErrors());
        assertEquals(Optional.empty(), read.value());
        String found = read.findings().toString();
        for (int line = 2; line <= 4; line++) {
            assertTrue(found.contains("list.yaml:" + line), found);
        }
        assertFalse(found.contains("list.yaml:1 "), found);
    }
}
