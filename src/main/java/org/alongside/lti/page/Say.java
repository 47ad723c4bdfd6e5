package org.alongside.lti.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, and moments as its pages write them. */
final class Say {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", LOCALE).withZone(ZoneOffset.UTC);

    private Say() {}

    static String text(String key) {
        return ResourceBundle.getBundle("messages.lti", LOCALE).getString(key);
    }

    /** In UTC, to the second. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
