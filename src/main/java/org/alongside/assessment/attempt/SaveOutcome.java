package org.alongside.assessment.attempt;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.alongside.instrument.answer.Answer;

/**
 * What became of one answer that was to be saved. Only SAVED means that the server has it; a refusal for its revision
 * comes with what the server has instead, so that nothing is overwritten silently (quality R3).
 *
 * @param revision what the server has now for this item, 0 where it has none
 * @param server the answer the server has now, and since when; empty where it has none or must not tell
 */
public record SaveOutcome(Result result, long revision, Optional<Kept> server) {

    /** Why, in one word each; the messages' keys follow them. */
    public enum Result {
        SAVED,
        /** Another page or device saved another answer since this one last looked. */
        STALE_REVISION,
        OUT_OF_RANGE,
        /** More own words than there is room for. */
        TOO_LONG,
        UNKNOWN_ITEM,
        ALREADY_SUBMITTED,
        /** No such attempt, or somebody else's: the same answer for both. */
        NOT_YOURS
    }

    /** An answer as the server keeps it. */
    public record Kept(Answer answer, long revision, Instant at) {}

    public SaveOutcome {
        Objects.requireNonNull(result, "result");
    }

    static SaveOutcome saved(Kept kept) {
        return new SaveOutcome(Result.SAVED, kept.revision(), Optional.of(kept));
    }

    static SaveOutcome stale(Optional<Kept> server) {
        return new SaveOutcome(Result.STALE_REVISION, server.map(Kept::revision).orElse(0L), server);
    }

    static SaveOutcome refused(Result reason) {
        return new SaveOutcome(reason, 0, Optional.empty());
    }

    public boolean isSaved() {
        return result == Result.SAVED;
    }
}
