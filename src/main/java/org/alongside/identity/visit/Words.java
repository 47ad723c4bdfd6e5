package org.alongside.identity.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.alongside.kernel.RoomSentences;

/**
 * One room's sentences in a person's language, and moments as their own clock shows them and their language writes them
 * ({@code messages/forms}). Where a person has set no zone, an hour is told in UTC and says so.
 *
 * @param room whose {@code messages/<room>} these are
 * @param chosen the zone that the person has set; empty where they have set none
 */
public record Words(String room, Locale locale, Optional<ZoneId> chosen) {

    private static final String DAY = "day";
    private static final String SHORT_DAY = "day.short";
    private static final String TIME = "time";
    private static final String SECONDS = "time.seconds";

    /** The sentences of another room for the same reader. */
    public Words of(String other) {
        return new Words(other, locale, chosen);
    }

    /** A sentence with its arguments in place. */
    public String say(String key, Object... arguments) {
        return said(room, key, arguments);
    }

    /** The sentence of this key, where the room has one. */
    public Optional<String> find(String key) {
        return RoomSentences.of(room, locale).has(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** "3 May 2026". */
    public String day(Instant at) {
        return written(DAY, at);
    }

    /** "3 May 2026": a day that was already told by somebody's own clock. */
    public String date(LocalDate day) {
        return form(DAY).format(day);
    }

    /** "3 May": where the year is plain. */
    public String shortDay(Instant at) {
        return written(SHORT_DAY, at);
    }

    /** "3 May 2026, 14:32": where the hour matters. */
    public String dayAndTime(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** "3 May 2026, 14:32:05": where staff compare with another log. */
    public String dayAndSeconds(Instant at) {
        return day(at) + ", " + told(SECONDS, at);
    }

    /** "14:32". */
    public String time(Instant at) {
        return told(TIME, at);
    }

    /** {@code 30 seconds}, {@code 4 minutes}, {@code 2 hours}: rounded up, in the largest unit that fits. */
    public String length(Duration length) {
        long seconds = Math.max(1, length.plusMillis(999).toSeconds());
        if (seconds < 60) {
            return said("identity", "wait.seconds", seconds);
        }
        return seconds < 3600
                ? said("identity", "wait.minutes", (seconds + 59) / 60)
                : said("identity", "wait.hours", (seconds + 3599) / 3600);
    }

    /** The person's zone; UTC where none is set. */
    public ZoneId zone() {
        return chosen.orElse(ZoneOffset.UTC);
    }

    /** An hour of a zone that nobody has chosen says which one it is. */
    private String told(String form, Instant at) {
        return chosen.isPresent() ? written(form, at) : written(form, at) + " UTC";
    }

    private String said(String whose, String key, Object... arguments) {
        return RoomSentences.of(whose, locale).say(key, arguments);
    }

    private String written(String form, Instant at) {
        return form(form).withZone(zone()).format(at);
    }

    private DateTimeFormatter form(String form) {
        return DateTimeFormatter.ofPattern(RoomSentences.of("forms", locale).get(form), locale);
    }
}
