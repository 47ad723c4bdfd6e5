package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Draw;
import org.alongside.content.part.Drawing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawReadingTest {

    private static final Draw PAD = new Draw("my-place", Optional.of("Where I stand"));

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 a pad needs nothing but its id; on paper it is room, and two minutes count for it")
    void reads() {
        assertEquals(
                List.of(PAD), PartReading.parts(draft, Map.of(), "```draw my-place\nprompt: Where I stand\n```\n"));
        assertEquals(
                List.of(new Draw("bare", Optional.empty())), PartReading.parts(draft, Map.of(), "```draw bare\n```\n"));
        assertEquals("", draft.findings().toString());
        assertEquals("**Where I stand**", PAD.asText().split("\n\n")[0]);
        assertEquals(Duration.ofMinutes(2), PAD.doing());
    }

    @Test
    @DisplayName("LEARNING-16 a drawing comes again as its lines, and its words as they were written")
    void again() {
        String kept = "w100000101\nThe tap,\nand us";
        assertEquals(Drawing.parse("w100000101"), PAD.drawn(kept));
        assertEquals("The tap,\nand us", PAD.readAgain(kept));
        assertEquals(Optional.empty(), PAD.drawn("\nonly words"));
        assertEquals(Optional.empty(), PAD.drawn("only words"));
        assertEquals("", PAD.readAgain("w100000101\n"));
    }
}
