package org.alongside.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a-", "1a", "a b", "a_b", "ä"})
    @DisplayName("K2 what is no slug cannot be one")
    void noSlug(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }

    @Test
    @DisplayName("K2 versions are ordered by their numbers, not by their letters")
    void versionsByNumber() {
        assertTrue(Version.parse("1.10.0").compareTo(Version.parse("1.9.9")) > 0);
        assertThrows(IllegalArgumentException.class, () -> Version.parse("1.10"));
    }

    @Test
    @DisplayName("K2 a text always has its reference language, which answers for those missing")
    void referenceAnswers() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", "space");
        texts.put("es", "espacio");
        LocalizedText text = new LocalizedText(texts);
        assertEquals("espacio", text.in("es"));
        assertEquals("space", text.in("de"));
        assertThrows(IllegalArgumentException.class, () -> new LocalizedText(Map.of()));
    }

    @Test
    @DisplayName("files of a folder are found below it, with paths from there")
    void filesBelow() {
        TextFiles files = TextFiles.of(Map.of("a/course.yaml", "x", "a/steps/one.md", "y", "readme.md", "z"));
        assertEquals("y", files.in("a").text("steps/one.md").orElseThrow());
        assertEquals("[a]", files.folders().toString());
    }
}
