package org.alongside.kernel.job;

import java.time.Instant;
import java.util.Optional;

/**
 * A job is one thing that a room does by itself when its time has come: opening a step, sending a score, letting go of
 * what is old.
 *
 * <p>Each job has a clock of its own. It runs at its cadence, earlier where it said so at the end of its last run, and
 * at once where a {@link JobDue} was fired for it. Over all servers together it runs once at a time. Where it fails, it
 * is tried again after a pause that grows, and no other job waits for it. Its transactions are its own: none is open
 * when it is called.
 */
public interface Job {

    /**
     * The name of the job, as {@code room.what}: at most 60 letters, digits, dots; the key of its clock, so it stays.
     */
    String name();

    /** The longest that the job waits from one run to the next. */
    Cadence cadence();

    /**
     * Does what is due, or a good portion of it. Done twice, or by two servers at once, it has the effect of once.
     *
     * @return when there is more to do: where that is not after {@code now}, the job is called again at once; empty
     *     where nothing is known to come before the cadence
     */
    Optional<Instant> run(Instant now);
}
