package org.alongside.identity.page;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, from {@code messages/identity}. */
final class Say {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", LOCALE);

    private Say() {}

    static String text(String key, Object... values) {
        return new MessageFormat(
                        ResourceBundle.getBundle("messages.identity", LOCALE).getString(key), LOCALE)
                .format(values);
    }

    /** {@code 30 seconds}, {@code 4 minutes}, {@code 2 hours}: rounded up, in the largest unit that fits. */
    static String wait(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        if (seconds < 60) {
            return text("wait.seconds", seconds);
        }
        return seconds < 3600 ? text("wait.minutes", (seconds + 59) / 60) : text("wait.hours", (seconds + 3599) / 3600);
    }

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
