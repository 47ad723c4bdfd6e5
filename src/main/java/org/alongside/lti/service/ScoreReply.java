package org.alongside.lti.service;

import java.time.Duration;
import java.util.Optional;

/**
 * It is the reply of a platform to one try to send a score.
 *
 * @param inWords for the one column that an administrator reads, like "429" or "no answer in 5 seconds"
 * @param retryAfter where the platform asked for a pause
 * @param lineItem where the line item was looked up anew and found elsewhere
 */
public record ScoreReply(
        Disposition disposition, String inWords, Optional<Duration> retryAfter, Optional<String> lineItem) {

    /** What to do next. */
    public enum Disposition {
        /** Any 2xx. */
        SENT,
        /** 409: the platform knows a later timestamp. */
        CONFLICT,
        /** 429, 5xx, a refused token twice: later again. */
        LATER,
        /** No connection, no token: nobody else needs to try this platform just now. */
        DOWN,
        /** The link has no line item (any more). */
        NO_LINE_ITEM,
        /** The platform says no, and would say so again. */
        REFUSED
    }

    /** A fault of ours: tried again later, and nobody else has to wait. */
    public static ScoreReply failed() {
        return of(Disposition.LATER, "failed here");
    }

    static ScoreReply of(Disposition disposition, String inWords) {
        return new ScoreReply(disposition, inWords, Optional.empty(), Optional.empty());
    }

    ScoreReply pausing(Optional<Duration> pause) {
        return new ScoreReply(disposition, inWords, pause, lineItem);
    }

    ScoreReply foundAt(Optional<String> found) {
        return new ScoreReply(disposition, inWords, retryAfter, found);
    }
}
