package org.alongside.identity.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    @Test
    @DisplayName("IDENTITY-21 a picture has one bar for each row of its table, in the same order")
    void bars() {
        JsonObject data = read(BarChart.of(List.of("never", "always"), "How many", List.of(3, 0))
                        .json())
                .getJsonObject("data");
        assertEquals("[[\"never\"],[\"always\"]]", data.getJsonArray("labels").toString());
        assertEquals(
                "[3,0]",
                data.getJsonArray("datasets")
                        .getJsonObject(0)
                        .getJsonArray("data")
                        .toString());
    }

    @Test
    @DisplayName("IDENTITY-21 words of a picture end no element of the page, whatever they are")
    void nothingEndsTheScript() {
        String words = "</script><script>alert(1)</script><!-- \" '";
        String json = BarChart.of(List.of(words), words, List.of(1)).json();
        assertFalse(json.contains("<") || json.contains(">"), json);
        JsonObject data = read(json).getJsonObject("data");
        assertEquals(words, data.getJsonArray("datasets").getJsonObject(0).getString("label"));
    }

    @Test
    @DisplayName("IDENTITY-21 a long label is broken between words, and no word of it is lost")
    void lines() {
        String label = "More often than not, and nearly-always-without-exception on Sundays";
        List<String> lines = BarChart.lines(label);
        assertEquals(label, String.join(" ", lines));
        lines.stream()
                .filter(line -> line.contains(" "))
                .forEach(line -> assertFalse(line.length() > BarChart.LINE, line));
    }

    @Test
    @DisplayName("IDENTITY-21 a series with more numbers than points is no picture")
    void asManyAsPoints() {
        assertThrows(IllegalArgumentException.class, () -> BarChart.of(List.of("a"), "How many", List.of(1, 2)));
    }
}
