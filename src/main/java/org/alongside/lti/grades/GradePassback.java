package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;
import org.alongside.lti.service.OutgoingScore;
import org.alongside.lti.service.ScoreClient;
import org.alongside.lti.service.ScoreReply;
import org.alongside.lti.service.ScoreReply.Disposition;

/**
 * The job that empties the outbox. No transaction is open while a platform is asked; each row is held, tried and
 * settled by itself, so that one bad score delays nobody. A platform that is down is asked once a round. Whoever puts
 * a row in wakes it; for what is tried again it says itself when.
 */
@Dependent
public class GradePassback implements Job {

    private static final Logger LOG = Logger.getLogger(GradePassback.class.getName());

    static final String NAME = "lti.grades";

    private static final int MOST_IN_A_ROUND = 200;

    /** How far ahead of our last timestamp to go when a platform knows a later one: its clock, or an earlier life. */
    private static final List<Duration> AHEAD =
            List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(15));

    private final ScoreQueue queue;
    private final ScoreClient client;

    @Inject
    public GradePassback(ScoreQueue queue, ScoreClient client) {
        this.queue = queue;
        this.client = client;
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
        sendDue(now);
        return queue.nextDue();
    }

    /**
     * Sends what is due.
     *
     * @return how many scores a platform has taken
     */
    public int sendDue(Instant now) {
        Set<UUID> down = new HashSet<>();
        int sent = 0;
        for (UUID id : queue.due(MOST_IN_A_ROUND, now)) {
            Optional<OutgoingScore> score = queue.take(id, now);
            if (score.isPresent() && send(id, score.get(), down, now)) {
                sent++;
            }
        }
        return sent;
    }

    private boolean send(UUID id, OutgoingScore score, Set<UUID> down, Instant now) {
        if (down.contains(score.registration().id())) {
            queue.spare(id, now);
            return false;
        }
        ScoreReply reply = reply(id, score, now);
        if (reply.disposition() == Disposition.DOWN) {
            down.add(score.registration().id());
        }
        queue.settle(id, reply, now);
        return reply.disposition() == Disposition.SENT;
    }

    /** Whatever goes wrong with one row is told as its answer, and the rows behind it go on. */
    private ScoreReply reply(UUID id, OutgoingScore score, Instant now) {
        try {
            return sent(id, score, now);
        } catch (RuntimeException ours) {
            LOG.log(Level.SEVERE, "A score could not be sent.", ours);
            return ScoreReply.failed();
        }
    }

    private ScoreReply sent(UUID id, OutgoingScore score, Instant now) {
        ScoreReply reply = client.send(score, now);
        for (Duration ahead : AHEAD) {
            if (reply.disposition() == Disposition.CONFLICT) {
                reply = client.send(queue.stampedLater(id, score, ahead, now), now);
            }
        }
        return reply;
    }
}
