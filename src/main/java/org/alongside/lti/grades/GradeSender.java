package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.lti.service.OutgoingScore;
import org.alongside.lti.service.ScoreClient;
import org.alongside.lti.service.ScoreReply;
import org.alongside.lti.service.ScoreReply.Disposition;

/**
 * Sends what is due to one platform, one row after the other: each is held, tried and settled by itself, so that one
 * bad score delays nobody, and each by the time of its own try, however long those before it took. A turn has a budget
 * of rows and of time. No transaction is open while the platform is asked.
 */
@Dependent
public class GradeSender {

    private static final Logger LOG = Logger.getLogger(GradeSender.class.getName());

    private static final int MOST_IN_A_TURN = 50;
    private static final Duration LONGEST_TURN = Duration.ofSeconds(20);

    /** How far ahead of our last timestamp to go when a platform knows a later one: its clock, or an earlier life. */
    private static final List<Duration> AHEAD =
            List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(15));

    private final ScoreQueue queue;
    private final ScoreClient client;
    private final InstantSource clock;

    @Inject
    public GradeSender(ScoreQueue queue, ScoreClient client, InstantSource clock) {
        this.queue = queue;
        this.client = client;
        this.clock = clock;
    }

    /**
     * One turn of this registration. Where its platform is down, the rows behind the one that found it so are not
     * tried, and wait without having used up a try.
     *
     * @return how many scores the platform has taken
     */
    int send(UUID registration) {
        Instant end = clock.instant().plus(LONGEST_TURN);
        boolean down = false;
        int sent = 0;
        for (UUID id : queue.due(registration, MOST_IN_A_TURN, clock.instant())) {
            if (!down && !clock.instant().isBefore(end)) {
                return sent;
            }
            Optional<Disposition> came = down ? spared(id) : tried(id);
            down = down || came.filter(Disposition.DOWN::equals).isPresent();
            sent += came.filter(Disposition.SENT::equals).isPresent() ? 1 : 0;
        }
        return sent;
    }

    private Optional<Disposition> tried(UUID id) {
        return queue.take(id, clock.instant()).map(score -> {
            ScoreReply reply = reply(id, score);
            queue.settle(id, reply, clock.instant());
            return reply.disposition();
        });
    }

    private Optional<Disposition> spared(UUID id) {
        if (queue.hold(id, clock.instant())) {
            queue.spare(id, clock.instant());
        }
        return Optional.empty();
    }

    /** Whatever goes wrong with one row is told as its answer, and the rows behind it go on. */
    private ScoreReply reply(UUID id, OutgoingScore score) {
        try {
            return asked(id, score);
        } catch (RuntimeException | StackOverflowError | LinkageError ours) {
            LOG.log(Level.SEVERE, "A score could not be sent.", ours);
            return ScoreReply.failed();
        }
    }

    private ScoreReply asked(UUID id, OutgoingScore score) {
        ScoreReply reply = client.send(score, clock.instant());
        for (Duration ahead : AHEAD) {
            if (reply.disposition() == Disposition.CONFLICT) {
                Instant now = clock.instant();
                reply = client.send(queue.stampedLater(id, score, ahead, now), now);
            }
        }
        return reply;
    }
}
