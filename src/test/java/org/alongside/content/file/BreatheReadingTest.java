package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.StepLength;
import org.alongside.content.StepText;
import org.alongside.content.part.Breathe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BreatheReadingTest {

    private static final Breathe SIX = new Breathe("slow", Optional.of("Six"), 4, 1, 6, 6);

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 a few breaths have a pace, on paper too")
    void reads() {
        assertEquals(
                List.of(SIX, new Breathe("bare", Optional.empty(), 2, 0, 12, 1)),
                PartReading.parts(draft, Map.of(), """
                        ```breathe slow
                        prompt: Six
                        in: 4
                        hold: 1
                        out: 6
                        rounds: 6
                        ```
                        ```breathe bare
                        in: 2
                        out: 12
                        rounds: 1
                        ```
                        """));
        assertEquals("", draft.findings().toString());
        assertEquals("**Six** (6 × 4 – 1 – 6)", SIX.asText());
        assertEquals("(1 × 2 – 12)", new Breathe("bare", Optional.empty(), 2, 0, 12, 1).asText());
    }

    @Test
    @DisplayName("CONTENT-17 the time of all breaths counts towards the minutes of a step")
    void counts() {
        StepText text = new StepText("T", Optional.empty(), List.of(SIX));
        assertEquals(Duration.ofSeconds(66), StepLength.of(text).doing());
    }

    @Test
    @DisplayName("CONTENT-13 a breath that nobody has is found")
    void findings() {
        PartReading.parts(draft, Map.of(), """
                ```breathe long
                in: 11
                hold: 9
                out: 13
                rounds: 13
                ```
                ```breathe short
                in: 1
                hold: -1
                rounds: 0
                ```
                """);
        assertEquals("""
                ERROR step.en.md:5  in must be from 2 to 10
                ERROR step.en.md:6  hold must be from 0 to 8
                ERROR step.en.md:7  out must be from 2 to 12
                ERROR step.en.md:8  rounds must be from 1 to 12
                ERROR step.en.md:11  'out' is missing in breathe 'short'
                ERROR step.en.md:11  in must be from 2 to 10
                ERROR step.en.md:12  hold must be from 0 to 8
                ERROR step.en.md:13  rounds must be from 1 to 12""", draft.findings().toString());
    }
}
