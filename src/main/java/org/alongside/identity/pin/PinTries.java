package org.alongside.identity.pin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.TryPauses;

/**
 * How often a PIN was typed wrong, and until when the next try waits: a minute, two, four, up to a day. The count falls
 * by one a day. The right PIN ends the wait and not the count: whoever guesses gets no new tries by its owner's coming
 * and going. Another PIN begins anew.
 */
@Embeddable
public class PinTries {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    @Column(nullable = false)
    private int wrong;

    @Column(name = "wait_until")
    private Instant waitUntil;

    @Column(name = "counted_from")
    private Instant countedFrom;

    /** Those of which the owner was not told yet: since the right one was last given, and however many days ago. */
    @Column(name = "wrong_since", nullable = false)
    private int wrongSince;

    protected PinTries() {}

    static PinTries none() {
        return new PinTries();
    }

    /**
     * Counts one try as wrong until it is known to be right.
     *
     * @return when the next try is possible, where it is not yet; the try is not counted then
     */
    Optional<Instant> tryOnce(Instant now) {
        if (waitUntil != null && now.isBefore(waitUntil)) {
            return Optional.of(waitUntil);
        }
        decay(now);
        wrong++;
        wrongSince++;
        Duration wait = TryPauses.after(wrong, FIRST_WAIT, LONGEST_WAIT);
        waitUntil = wait.isZero() ? null : now.plus(wait);
        return Optional.empty();
    }

    /** Undoes one {@link #tryOnce}. It was let in, so that no wait stood before it, and none stands after it. */
    void notCompared() {
        if (wrong > 0) {
            wrong--;
            waitUntil = null;
        }
        wrongSince = Math.max(0, wrongSince - 1);
    }

    /**
     * The right one was given: its try was no wrong one, and nothing waits.
     *
     * @return how many did not fit since it was given before; they are told this once
     */
    int opened() {
        wrong = Math.max(0, wrong - 1);
        waitUntil = null;
        int told = Math.max(0, wrongSince - 1);
        wrongSince = 0;
        return told;
    }

    /** How many did not fit since the right one was given, or are not known to yet. */
    int wrongSince() {
        return wrongSince;
    }

    /** Tries that did not fit, or are not known to yet. */
    int wrong() {
        return wrong;
    }

    private void decay(Instant now) {
        long days = countedFrom == null
                ? 0
                : Math.max(0, Duration.between(countedFrom, now).toDays());
        wrong = (int) Math.max(0, wrong - days);
        countedFrom = wrong == 0 ? now : countedFrom.plus(Duration.ofDays(days));
    }

    Optional<Instant> waitUntil() {
        return Optional.ofNullable(waitUntil);
    }
}
