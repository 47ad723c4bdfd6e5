package org.alongside.identity.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.alongside.kernel.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final Instant AT = Instant.parse("2026-05-03T12:32:05Z");
    private static final Optional<ZoneId> TOKYO = Optional.of(ZoneId.of("Asia/Tokyo"));

    @Test
    @DisplayName("CASE-time-zone UX-A4 RV-D2 an hour of a zone that nobody has set says that it is UTC")
    void saysUtc() {
        Reader reader = new Reader();
        assertFalse(reader.isZoneSet());
        Words words = reader.words("assessment");
        assertEquals("12:32 UTC", words.time(AT));
        assertEquals("3 May 2026, 12:32 UTC", words.dayAndTime(AT));
        assertEquals("3 May 2026, 12:32:05 UTC", words.dayAndSeconds(AT));
        assertEquals("3 May 2026", words.day(AT));
    }

    @Test
    @DisplayName("UX-A4 an hour is the person's own where they have set a zone, and so is the day")
    void ownClock() {
        Reader reader = new Reader();
        reader.enter(Languages.FIRST, TOKYO);
        assertTrue(reader.isZoneSet());
        assertEquals("21:32", reader.words("assessment").time(AT));
        assertEquals("4 May 2026", reader.words("assessment").day(AT.plus(Duration.ofHours(4))));
    }

    @Test
    @DisplayName("IDENTITY-17 a language that is not spoken here is never taken over; direction follows the language")
    void onlyOurLanguages() {
        assertEquals(Locale.ENGLISH, Languages.of("en';alert(1)//"));
        Reader reader = new Reader();
        assertEquals("ltr", reader.getDirection());
        reader.enter(Locale.forLanguageTag("ar"), TOKYO);
        assertEquals("rtl", reader.getDirection());
        assertEquals("ar", reader.getLanguage());
    }

    @Test
    @DisplayName("UX-A18 a length is told in the largest unit that fits, and one is not many")
    void lengths() {
        Words words = new Reader().words("learning");
        assertEquals("1 second", words.length(Duration.ZERO));
        assertEquals("1 minute", words.length(Duration.ofSeconds(60)));
        assertEquals("2 minutes", words.length(Duration.ofSeconds(61)));
        assertEquals("2 hours", words.length(Duration.ofMinutes(61)));
    }

    @Test
    @DisplayName("IDENTITY-17 the words of a page are those of the room in whose package it stands")
    void roomOfAPage() {
        assertEquals("identity", Visit.room(ReaderTest.class));
        assertEquals("kernel", Visit.room(org.alongside.kernel.PersonId.class));
    }
}
