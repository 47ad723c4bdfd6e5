package org.alongside.identity.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.alongside.identity.visit.Words;

/** The sentences of this room, from {@code messages/identity}. */
final class Say {

    private Say() {}

    static String text(String key, Object... values) {
        return in(ZoneOffset.UTC).say(key, values);
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
        return in(zone).day(at);
    }

    static String moment(Instant at, ZoneId zone) {
        return in(zone).dayAndTime(at);
    }

    private static Words in(ZoneId zone) {
        return new Words("identity", Locale.ENGLISH, zone);
    }
}
