package org.alongside.identity.pin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.TryPauses;

/** How often in a row a PIN was typed wrong, and until when the next try waits: a minute, two, four, up to a day. */
@Embeddable
public class PinTries {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    @Column(nullable = false)
    private int wrong;

    @Column(name = "wait_until")
    private Instant waitUntil;

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
        wrong++;
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
    }

    /** The right one was given: the count begins anew. @return how many did not fit before it */
    int opened() {
        int before = Math.max(0, wrong - 1);
        wrong = 0;
        waitUntil = null;
        return before;
    }

    /** Tries that did not fit, or are not known to yet. */
    int wrong() {
        return wrong;
    }

    Optional<Instant> waitUntil() {
        return Optional.ofNullable(waitUntil);
    }
}
