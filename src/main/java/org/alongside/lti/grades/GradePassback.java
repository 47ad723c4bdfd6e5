package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/**
 * The job that empties the outbox: a turn for each platform that something is due for, all at once, each in its own
 * lane ({@link GradeLanes}). Whoever puts a row in wakes it; for what is tried again it says itself when.
 */
@Dependent
public class GradePassback implements Job {

    static final String NAME = "lti.grades";

    /** Where all lanes are taken, what is due is looked at again after this while. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ScoreQueue queue;
    private final GradeLanes lanes;
    private final InstantSource clock;

    @Inject
    public GradePassback(ScoreQueue queue, GradeLanes lanes, InstantSource clock) {
        this.queue = queue;
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        int sent = sendDue();
        Set<UUID> slow = lanes.busy();
        Optional<Instant> next = queue.nextDue(slow);
        return sent > 0 || slow.isEmpty() ? next : next.map(due -> later(due, now.plus(PAUSE)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Sends what is due.
     *
     * @return how many scores platforms have taken, those aside that are slow
     */
    public int sendDue() {
        return lanes.turns(queue.registrationsDue(clock.instant()));
    }
}
