package org.alongside.content.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static final int ROUNDS = 300;
    private static final DrawnPoint CORNER = new DrawnPoint(Drawing.WIDTH, Drawing.HEIGHT);

    /** What may stand in the markup of a drawing: a way from point to point, and nothing else. */
    private static final Pattern PATH = Pattern.compile("M\\d{1,4} \\d{1,3}(L\\d{1,4} \\d{1,3})+");

    private static Drawing drawn(Random chance) {
        List<DrawnLine> lines = new ArrayList<>();
        for (int n = chance.nextInt(8); n >= 0; n--) {
            List<DrawnPoint> points = new ArrayList<>();
            for (int p = chance.nextInt(12); p >= 0; p--) {
                points.add(new DrawnPoint(chance.nextInt(Drawing.WIDTH + 1), chance.nextInt(Drawing.HEIGHT + 1)));
            }
            lines.add(new DrawnLine(Ink.values()[chance.nextInt(3)], chance.nextBoolean(), points));
        }
        return new Drawing(lines);
    }

    @Test
    @DisplayName("LEARNING-19 whatever is drawn comes back as it was, the corners of the pad too")
    void roundTrip() {
        Random chance = new Random(19);
        for (int round = 0; round < ROUNDS; round++) {
            Drawing drawing = drawn(chance);
            assertEquals(Optional.of(drawing), Drawing.parse(drawing.text()));
        }
        Drawing corners = new Drawing(List.of(new DrawnLine(Ink.DASHED, true, List.of(new DrawnPoint(0, 0), CORNER))));
        assertEquals("d20000rsku", corners.text());
        assertEquals(Optional.of(corners), Drawing.parse("d20000rsku"));
        assertEquals(Optional.of(Drawing.NONE), Drawing.parse(""));
    }

    @Test
    @DisplayName("LEARNING-19 a text that was changed is refused, or it is another drawing within the same bounds")
    void mutations() {
        Random chance = new Random(4);
        String signs = "0z.w1 3<\"&-\u0661\uff11Z/>{`:";
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = drawn(chance).text();
            for (int at = 0; at <= text.length(); at++) {
                String sign = "" + signs.charAt(chance.nextInt(signs.length()));
                int next = Math.min(text.length(), at + 1);
                for (String changed : List.of(
                        text.substring(0, at) + sign + text.substring(at),
                        text.substring(0, at) + text.substring(next),
                        text.substring(0, at) + sign + text.substring(next))) {
                    Optional<Drawing> read = Drawing.parse(changed);
                    read.ifPresent(drawing -> assertEquals(changed, drawing.text(), "it is written in one way only"));
                    read.ifPresent(drawing -> drawing.lines()
                            .forEach(
                                    line -> assertTrue(PATH.matcher(line.path()).matches(), line.path())));
                    refused += read.isEmpty() ? 1 : 0;
                }
            }
        }
        assertTrue(refused > ROUNDS, "most changes make it none: " + refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                ".",
                "w1",
                "w1000",
                "w10000.",
                ".w10000",
                "w10000..w10000",
                "x10000",
                "w30000",
                "W10000",
                "w100000",
                "w1rt00",
                "w100kv",
                "w1zzzz",
                "w1-100",
                "w1AAAA",
                "w1\u0661\u0661\u0661\u0661",
                "w10000\n",
                "w10000 w10000",
                "<svg onload=alert(1)>",
                "w10000\"/><script>"
            })
    @DisplayName("LEARNING-19 what is no drawing is none")
    void none(String text) {
        assertEquals(Optional.empty(), Drawing.parse(text));
    }

    @Test
    @DisplayName("LEARNING-19 a pad holds so many lines and so many points, and not one more")
    void bounds() {
        DrawnLine dot = new DrawnLine(Ink.DOTTED, false, List.of(CORNER));
        List<DrawnLine> full = Collections.nCopies(Drawing.MOST_LINES, dot);
        assertEquals(Optional.of(new Drawing(full)), Drawing.parse(new Drawing(full).text()));
        assertEquals(Optional.empty(), Drawing.parse(new Drawing(full).text() + "." + dot.text()));
        String longest = "w1" + "0000".repeat(Drawing.MOST_POINTS);
        assertTrue(Drawing.parse(longest).isPresent());
        assertEquals(Optional.empty(), Drawing.parse(longest + "0000"));
        assertEquals(Optional.empty(), Drawing.parse("w10000." + longest));
        assertEquals(Optional.empty(), Drawing.parse("w10000.".repeat(1_000_000)));
        List<DrawnLine> more = Collections.nCopies(Drawing.MOST_LINES + 1, dot);
        assertThrows(IllegalArgumentException.class, () -> new Drawing(more));
        assertThrows(IllegalArgumentException.class, () -> new DrawnPoint(Drawing.WIDTH + 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new DrawnPoint(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new DrawnLine(Ink.WHOLE, false, List.of()));
    }

    @Test
    @DisplayName("LEARNING-19 the fullest pad is no longer than is said, so that it fits where it is kept")
    void longest() {
        List<DrawnPoint> points = Collections.nCopies(Drawing.MOST_POINTS - Drawing.MOST_LINES + 1, CORNER);
        List<DrawnLine> lines = new ArrayList<>(
                Collections.nCopies(Drawing.MOST_LINES - 1, new DrawnLine(Ink.WHOLE, true, List.of(CORNER))));
        lines.add(new DrawnLine(Ink.WHOLE, true, points));
        assertEquals(Drawing.LONGEST - 1, new Drawing(lines).text().length(), "a dot less than lines");
    }

    @Test
    @DisplayName("LEARNING-19 a line goes from point to point, and a dot to where it is")
    void paths() {
        assertEquals(
                "M0 0L1000 750",
                Drawing.parse("w10000rsku").orElseThrow().lines().get(0).path());
        assertEquals(
                "M1000 750L1000 750",
                Drawing.parse("w1rsku").orElseThrow().lines().get(0).path());
    }
}
