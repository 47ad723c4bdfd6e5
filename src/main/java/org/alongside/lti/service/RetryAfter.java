package org.alongside.lti.service;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The pause that a server asks for (RFC 9110 10.2.3): seconds or a date; a day at most. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> read(String text, Instant now) {
        return duration(text.strip(), now)
                .filter(pause -> !pause.isNegative())
                .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    private static Optional<Duration> duration(String text, Instant now) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            return Optional.of(Duration.between(now, until));
        } catch (DateTimeException e) {
            return Optional.empty(); // our own back-off serves
        }
    }
}
