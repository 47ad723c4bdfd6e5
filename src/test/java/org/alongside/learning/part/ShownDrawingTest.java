package org.alongside.learning.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.StepPlace;
import org.alongside.content.part.Draw;
import org.alongside.content.part.Drawing;
import org.alongside.identity.visit.Words;
import org.alongside.learning.Samples;
import org.alongside.learning.part.DrawView.ShownPad;
import org.alongside.learning.part.ShownDrawing.DrawnPath;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShownDrawingTest {

    private static final Words WORDS = new Words("part.draw", Locale.ENGLISH, Optional.empty());

    private static ShownDrawing onThePad(String drawn) {
        PartBox box = new PartBox(
                "pad", Map.of("drawn", drawn, "words", ""), 1, "page", 9, "", List.of(), ShownDrawing.NONE, "");
        PartVisit visit = new PartVisit(
                Samples.ANA,
                new StepPlace(Samples.COURSE, Samples.HOUR, Samples.READING),
                false,
                WORDS,
                Instant.EPOCH,
                box);
        return ((ShownPad) new DrawView().show(new Draw("pad", Optional.empty()), visit)).drawing();
    }

    @Test
    @DisplayName("LEARNING-19 a page draws a drawing again from its numbers, and says how many lines it has")
    void drawn() {
        assertEquals(
                new ShownDrawing(
                        "A drawing of 2 lines",
                        "w10000rsku.p2000a",
                        List.of(
                                new DrawnPath("whole thin", "M0 0L1000 750"),
                                new DrawnPath("dotted broad", "M0 10L0 10"))),
                onThePad("w10000rsku.p2000a"));
        assertEquals("A drawing of one line", onThePad("d10000").told());
    }

    @Test
    @DisplayName("LEARNING-19 nothing that is no drawing gets into a page's drawing")
    void none() {
        assertEquals(ShownDrawing.NONE, onThePad(""));
        assertEquals(ShownDrawing.NONE, onThePad("w10000\"/><script>"));
        assertEquals(ShownDrawing.NONE, ShownDrawing.of(Optional.of(Drawing.NONE), WORDS));
        assertEquals(ShownDrawing.NONE, ShownDrawing.of(Optional.empty(), WORDS));
    }
}
