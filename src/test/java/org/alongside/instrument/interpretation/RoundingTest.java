package org.alongside.instrument.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundingTest {

    /** Formats of coordinates in a picture and of ids are no values. */
    private static final Pattern ROUNDS = Pattern.compile("RoundingMode|setScale|DecimalFormat|NumberFormat");

    private static List<String> rounding(TextFiles sources) {
        return sources.byPath().entrySet().stream()
                .filter(source -> ROUNDS.matcher(source.getValue()).find())
                .map(source -> source.getKey())
                .toList();
    }

    @Test
    @DisplayName("INSTRUMENT-19: values are rounded in one place")
    void onePlace() {
        Path house = Path.of("src/main/java/org/alongside");
        assertEquals(List.of("interpretation/Display.java"), rounding(TextFiles.below(house.resolve("instrument"))));
        assertEquals(List.of(), rounding(TextFiles.below(house.resolve("assessment"))));
        assertEquals(List.of(), rounding(TextFiles.below(house.resolve("study"))));
    }

    @Test
    @DisplayName("INSTRUMENT-19 sabotage: another place is found")
    void another() {
        String wrong = "value = value.setScale(2);";
        assertTrue(rounding(TextFiles.of(java.util.Map.of("x.java", wrong))).contains("x.java"));
    }
}
