package org.alongside.identity.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.alongside.identity.limit.RateVerdict;
import org.alongside.identity.limit.TooManyRequests;

/**
 * The door's turns at the database. Every request is asked who it is from before it has a place, so a flood asks too;
 * few at a time do, and those at work always find a connection.
 */
@ApplicationScoped
public class DoorTurns {

    /** How many ask at one moment, each with a connection. */
    public static final int AT_ONCE = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Inject
    public DoorTurns() {}

    /**
     * Does this in its turn.
     *
     * @throws TooManyRequests where the turn does not come within a few seconds
     */
    public <T> T take(Supplier<T> question) {
        waitForTurn();
        try {
            return question.get();
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() {
        try {
            if (turns.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new TooManyRequests(new RateVerdict.RateRefused(RateVerdict.RateBound.ALL, PATIENCE));
    }
}
