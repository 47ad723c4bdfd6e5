package org.alongside.safety.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of the six questions: the answers, until their owner deletes them, and the days.
 *
 * @param answeredAt when they were last answered; the epoch where they never were, and so it never counts
 * @param askAgainAt the drawn day
 */
public record GateRecord(Optional<GateSheet> sheet, Instant answeredAt, Instant askAgainAt) {

    public static final GateRecord UNANSWERED = new GateRecord(Optional.empty(), Instant.EPOCH, Instant.EPOCH);

    public boolean isAnswered() {
        return answeredAt.isAfter(Instant.EPOCH);
    }

    public boolean isAskedAgain(Instant now) {
        return !now.isBefore(askAgainAt);
    }

    /** Only the days remain. */
    public GateRecord withoutAnswers() {
        return new GateRecord(Optional.empty(), answeredAt, askAgainAt);
    }

    /**
     * Reads the older form, six letters. The days of then lay beside it in clear; they do not count, and the questions
     * are asked again.
     *
     * @throws IllegalArgumentException where the text is no sheet
     */
    public static GateRecord parse(String letters) {
        return new GateRecord(Optional.of(GateSheet.parse(letters)), Instant.EPOCH, Instant.EPOCH);
    }

    /** Neither a record's words nor a log line may hold an answer. */
    @Override
    public String toString() {
        return "GateRecord";
    }
}
