package org.alongside.identity.visit;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One room's sentences in a person's language, and moments as their own clock shows them.
 *
 * @param room whose {@code messages/<room>} these are
 */
public record Words(String room, Locale locale, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A sentence with its arguments in place. */
    public String say(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages." + room, locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** "3 May 2026". */
    public String day(Instant at) {
        return written(DAY, at);
    }

    /** "3 May 2026, 14:32": where the hour matters. */
    public String dayAndTime(Instant at) {
        return written(DAY_AND_TIME, at);
    }

    /** "14:32". */
    public String time(Instant at) {
        return written(TIME, at);
    }

    private String written(DateTimeFormatter form, Instant at) {
        return form.withLocale(locale).withZone(zone).format(at);
    }
}
