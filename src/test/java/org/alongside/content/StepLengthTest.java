package org.alongside.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Part;
import org.alongside.content.part.PartPath;
import org.alongside.content.part.Pick;
import org.alongside.content.part.Prose;
import org.alongside.content.part.Return;
import org.alongside.content.part.Timer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepLengthTest {

    private static StepText text(int words, Part... more) {
        List<Part> parts = new java.util.ArrayList<>(List.of(new Prose("prose-1", "## A\n\n" + "word ".repeat(words))));
        parts.addAll(List.of(more));
        return new StepText("Title", Optional.of("One two three."), parts);
    }

    @Test
    @DisplayName(
            "CONTENT-17 every word to read counts, that of a lede, a heading, a line to pick and a label too, and so"
                    + " does the time for doing something")
    void counts() {
        Pick pick = new Pick("mine", Optional.of("My line"), List.of("I go out.", "I ask again."));
        Timer timer = new Timer("quiet", "Do nothing", Duration.ofSeconds(60), Optional.of("That was it."));
        StepLength length = StepLength.of(text(100, pick, timer));
        assertEquals(new StepLength(3 + 1 + 100 + 2 + 6 + 2 + 3, Duration.ofSeconds(60 + 60)), length);
        assertEquals("3 min (117 words, 120 s of doing)", length.toString());
    }

    @Test
    @DisplayName("CONTENT-17 of what is said after a try one way is read, and the longest of them counts")
    void oneOfFour() {
        Return after =
                new Return("after", PartPath.of("m/s/mine"), 1, "Well done.", "That is a good size.", "No.", "Later.");
        assertEquals(3 + 1 + 100 + 5, StepLength.of(text(100, after)).words());
    }

    @Test
    @DisplayName("CONTENT-17 two hundred words are a minute, and nothing takes less than one")
    void pace() {
        assertEquals(1, new StepLength(0, Duration.ZERO).minutes());
        assertEquals(5, new StepLength(1_000, Duration.ZERO).minutes());
        assertEquals(6, new StepLength(1_000, Duration.ofSeconds(45)).minutes());
    }

    @Test
    @DisplayName("CONTENT-17 up to 30 % more or less is about right, and so is what is computed itself")
    void tolerance() {
        StepLength ten = new StepLength(2_000, Duration.ZERO);
        assertTrue(ten.isAbout(13) && ten.isAbout(7));
        assertFalse(ten.isAbout(14) || ten.isAbout(6));
        StepLength oneAndAHalf = new StepLength(300, Duration.ZERO);
        assertTrue(oneAndAHalf.isAbout(2), "it is computed as two");
        assertFalse(oneAndAHalf.isAbout(1) || oneAndAHalf.isAbout(3));
    }

    @Test
    @DisplayName(
            "CONTENT-17 everybody is told the longest of the texts by track, and a text for a hold changes nothing")
    void everybody() {
        Map<Variant, Map<String, StepText>> texts = new java.util.HashMap<>(
                Map.of(Variant.DEFAULT, Map.of("en", text(400)), new Variant("second"), Map.of("en", text(996))));
        assertEquals(5, StepLength.forEverybody(new StepTexts(texts)).minutes());
        texts.put(Variant.HOLD, Map.of("en", text(5_000)));
        assertEquals(5, StepLength.forEverybody(new StepTexts(texts)).minutes());
    }
}
