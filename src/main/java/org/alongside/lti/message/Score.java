package org.alongside.lti.message;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * A score as it goes to a platform (AGS 2.0, 3.4).
 *
 * @param userId the platform's own name for the person (sub)
 * @param timestamp strictly later than the last one sent for this person and line item
 */
public record Score(String userId, Instant timestamp, ScoreValue value) {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);

    /** A moment after the last one, to the millisecond, and not before now. */
    public static Instant nextTimestamp(Instant last, Instant now) {
        Instant thisMoment = now.truncatedTo(ChronoUnit.MILLIS);
        Instant next = last.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        return thisMoment.isAfter(last) ? thisMoment : next;
    }

    /** ISO 8601 with milliseconds and zone. */
    public String writtenTimestamp() {
        return FORM.format(timestamp);
    }

    /** Where scores of this line item go: {@code /scores} stands before the query (AGS 2.0, 3.4.1). */
    public static String address(String lineItem) {
        int query = lineItem.indexOf('?');
        return query < 0 ? lineItem + "/scores" : lineItem.substring(0, query) + "/scores" + lineItem.substring(query);
    }
}
