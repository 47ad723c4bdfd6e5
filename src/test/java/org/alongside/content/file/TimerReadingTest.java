package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Timer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimerReadingTest {

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 a piece of time says what to do and how long, on paper too")
    void reads() {
        Timer quiet = new Timer("quiet", "Do nothing", Duration.ofSeconds(90), Optional.of("That was it."));
        assertEquals(
                List.of(quiet),
                PartReading.parts(
                        draft, Map.of(), "```timer quiet\nprompt: Do nothing\nseconds: 90\nthen: That was it.\n```\n"));
        assertEquals("", draft.findings().toString());
        assertEquals("**Do nothing** (1:30)\n\nThat was it.", quiet.asText());
    }

    @Test
    @DisplayName("CONTENT-13 a piece of time of nine seconds, of more than half an hour, or for nothing, is found")
    void findings() {
        PartReading.parts(
                draft,
                Map.of(),
                "```timer short\nprompt: Wait\nseconds: 9\n```\n```timer long\nprompt: Wait\nseconds: 1801\n```\n"
                        + "```timer none\nseconds: 60\n```\n");
        assertEquals("""
                ERROR step.en.md:6  seconds must be from 10 to 1800
                ERROR step.en.md:10  seconds must be from 10 to 1800
                ERROR step.en.md:13  'prompt' is missing in timer 'none'""", draft.findings().toString());
    }
}
