package org.alongside.learning.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.StepPlace;
import org.alongside.content.part.Letter;
import org.alongside.identity.visit.Words;
import org.alongside.learning.Samples;
import org.alongside.learning.part.LetterView.ShownLetter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterViewTest {

    private static final Letter LETTER = new Letter("later", Optional.empty(), 14);
    private static final Map<String, String> AWAY = Map.of("words", "Dear me\n\nyours", "away", "2026-12-14");

    private static ShownLetter shown(String now, String zone, Map<String, String> fields, String error) {
        PartBox box = new PartBox("later", fields, 1, "page", 20_000, "", List.of(), ShownDrawing.NONE, error);
        Words words = new Words("part.letter", Locale.ENGLISH, Optional.of(ZoneId.of(zone)));
        PartVisit visit = new PartVisit(
                Samples.ANA,
                new StepPlace(Samples.COURSE, Samples.HOUR, Samples.READING),
                false,
                words,
                Instant.parse(now),
                box);
        return (ShownLetter) new LetterView().show(LETTER, visit);
    }

    @Test
    @DisplayName("LEARNING-18 while it is written the page says on which date it would open")
    void written() {
        ShownLetter written = shown("2026-11-30T20:00:00Z", "UTC", Map.of("words", "Dear", "away", ""), "");
        assertEquals("2026-12-14", written.day());
        assertEquals("Put it away until 14 December 2026", written.away());
        assertEquals(List.of(), written.lines());
        assertEquals(
                "Put it away until 15 December 2026",
                shown("2026-11-30T20:00:00Z", "Asia/Tokyo", Map.of(), "").away());
    }

    @Test
    @DisplayName("LEARNING-18 put away, it shows none of its words before its day begins by its writer's own clock")
    void closed() {
        ShownLetter closed = shown("2026-12-13T23:59:59Z", "UTC", AWAY, "");
        assertEquals("Your letter is put away, and it opens here on 14 December 2026.", closed.closed());
        assertEquals("", closed.away());
        assertEquals(List.of(), closed.lines());
        assertEquals(
                List.of("Dear me", "", "yours"),
                shown("2026-12-14T00:00:00Z", "UTC", AWAY, "").lines());
        assertEquals(
                List.of("Dear me", "", "yours"),
                shown("2026-12-13T15:00:00Z", "Asia/Tokyo", AWAY, "").lines());
        assertEquals(
                List.of(),
                shown("2026-12-14T04:59:59Z", "America/New_York", AWAY, "").lines());
    }

    @Test
    @DisplayName("LEARNING-18 a letter that could not be kept is not put away either, and its tick stays")
    void refused() {
        ShownLetter refused = shown("2026-11-30T20:00:00Z", "UTC", AWAY, "Too long.");
        assertEquals("", refused.closed());
        assertEquals("Put it away until 14 December 2026", refused.away());
        assertTrue(refused.ticked());
    }
}
