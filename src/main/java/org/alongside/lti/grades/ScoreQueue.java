package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.kernel.job.JobDue;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.link.ResourceLinks;
import org.alongside.lti.link.ScoreRoute;
import org.alongside.lti.message.Score;
import org.alongside.lti.message.ScoreValue;
import org.alongside.lti.registration.DeploymentStanding;
import org.alongside.lti.registration.PlatformReopened;
import org.alongside.lti.registration.Registrations;
import org.alongside.lti.service.OutgoingScore;
import org.alongside.lti.service.ScoreReply;
import org.alongside.vault.random.Randomness;

/** The queue in front of the platforms: which rows are due, taken out for a try, settled by what became of it. */
@Dependent
@Transactional
public class ScoreQueue {

    /** Longer than one try can take, from its beginning; after a crash in the middle of one the row is free again. */
    private static final Duration HOLD = Duration.ofMinutes(3);

    /** From a row of the outbox to the registration of its platform. */
    private static final String TO_REGISTRATION = " from QueuedScore s, LineItem i, ResourceLink l, Deployment d"
            + " where i.id = s.lineItem and l.id = i.resourceLink and d.id = l.deployment and s.status = :waiting";

    private static final String FREE = " and s.dueAt <= :now and (s.heldUntil is null or s.heldUntil < :now)";

    /** In the one column that an administrator reads. */
    private static final String UNREADABLE = "its comment was changed and is not sent";

    private final EntityManager entities;
    private final QueuedScores rows;
    private final Randomness random;
    private final ScorePermission permission;
    private final ResourceLinks links;
    private final Registrations registrations;
    private final DeploymentStanding standing;
    private final Event<JobDue> jobs;

    @Inject
    public ScoreQueue(
            EntityManager entities,
            QueuedScores rows,
            Randomness random,
            ScorePermission permission,
            ResourceLinks links,
            Registrations registrations,
            DeploymentStanding standing,
            Event<JobDue> jobs) {
        this.entities = entities;
        this.rows = rows;
        this.random = random;
        this.permission = permission;
        this.links = links;
        this.registrations = registrations;
        this.standing = standing;
        this.jobs = jobs;
    }

    /** When the next row is due, or a hold is over. @param apart registrations that say it themselves */
    Optional<Instant> nextDue(Set<UUID> apart) {
        String free = " and s.heldUntil is null order by s.dueAt, s.id";
        String held = " and s.heldUntil is not null order by s.heldUntil, s.id";
        return Stream.of(free, held)
                .flatMap(order -> first(apart, order))
                .map(QueuedScore::nextTry)
                .min(Comparator.naturalOrder());
    }

    private Stream<QueuedScore> first(Set<UUID> apart, String order) {
        String others = apart.isEmpty() ? "" : " and d.registration not in :apart";
        var query = entities.createQuery("select s" + TO_REGISTRATION + others + order, QueuedScore.class)
                .setParameter("waiting", PassbackStatus.WAITING);
        if (!apart.isEmpty()) {
            query.setParameter("apart", apart);
        }
        return query.setMaxResults(1).getResultStream();
    }

    /** The job looks for itself what there is to do, now. */
    void wake() {
        jobs.fire(new JobDue(GradePassback.NAME, Instant.EPOCH));
    }

    /** Registrations for which a row is due and not held, the longest due first. */
    List<UUID> registrationsDue(Instant now) {
        return entities.createQuery(
                        "select d.registration" + TO_REGISTRATION + FREE
                                + " group by d.registration order by min(s.dueAt), d.registration",
                        UUID.class)
                .setParameter("waiting", PassbackStatus.WAITING)
                .setParameter("now", now)
                .getResultList();
    }

    /** Ids of rows of one registration that are due and not held, the longest due first. */
    List<UUID> due(UUID registration, int most, Instant now) {
        return entities.createQuery(
                        "select s.id" + TO_REGISTRATION + FREE
                                + " and d.registration = :registration order by s.dueAt, s.id",
                        UUID.class)
                .setParameter("waiting", PassbackStatus.WAITING)
                .setParameter("now", now)
                .setParameter("registration", registration)
                .setMaxResults(most)
                .getResultList();
    }

    /** Holds a due row for one try; false where another server holds it, or it is no longer due. */
    boolean hold(UUID id, Instant now) {
        return entities.createQuery("update QueuedScore s set s.heldUntil = :until where s.id = :id"
                                + " and s.status = :waiting and s.dueAt <= :now"
                                + " and (s.heldUntil is null or s.heldUntil < :now)")
                        .setParameter("until", now.plus(HOLD))
                        .setParameter("id", id)
                        .setParameter("waiting", PassbackStatus.WAITING)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /**
     * Holds a row and makes it ready to go. Permission is asked once more: a yes that was taken back holds at once.
     *
     * @return empty where another server has it, or it must not leave
     */
    Optional<OutgoingScore> take(UUID id, Instant now) {
        if (!hold(id, now)) {
            return Optional.empty();
        }
        QueuedScore row = rows.find(id).orElseThrow();
        entities.refresh(row); // the hold went past what this transaction may have read before
        ScoreRoute route = links.route(row.person(), row.lineItem()).orElseThrow();
        Optional<PassbackStatus> obstacle = obstacle(row, route);
        obstacle.ifPresent(why -> row.stayBecause(why, now));
        if (obstacle.isPresent()) {
            return Optional.empty();
        }
        Optional<ScoreValue> value = rows.said(row);
        if (value.isEmpty()) {
            row.giveUp(UNREADABLE, now);
        }
        return value.map(says -> outgoing(row, route, says, now));
    }

    private Optional<PassbackStatus> obstacle(QueuedScore row, ScoreRoute route) {
        if (!permission.allows(row.person(), row.target(), route.link().course())) {
            return Optional.of(PassbackStatus.NO_CONSENT);
        }
        return standing.stands(route.link().deployment())
                ? route.obstacle()
                : Optional.of(PassbackStatus.PLATFORM_CLOSED);
    }

    /** What stayed because a platform was closed is looked at anew: each row is asked once more before it leaves. */
    void reopened(@Observes PlatformReopened reopened) {
        int moved = entities.createQuery(
                        "update QueuedScore s set s.status = :waiting, s.dueAt = :now, s.endedAt = null"
                                + " where s.status = :closed")
                .setParameter("waiting", PassbackStatus.WAITING)
                .setParameter("now", reopened.at())
                .setParameter("closed", PassbackStatus.PLATFORM_CLOSED)
                .executeUpdate();
        if (moved > 0) {
            jobs.fire(new JobDue(GradePassback.NAME, reopened.at()));
        }
    }

    private OutgoingScore outgoing(QueuedScore row, ScoreRoute route, ScoreValue value, Instant now) {
        Score score = new Score(route.membership().subject(), row.stamp(now, Duration.ZERO), value);
        return new OutgoingScore(
                registrations.ofDeployment(route.link().deployment()).orElseThrow(),
                route.link().linkId(),
                route.lineItem().address(),
                route.link().lineItems(),
                route.link().scopes(),
                score);
    }

    /** The same row again at once, stamped later: the platform knew a later time than ours. */
    OutgoingScore stampedLater(UUID id, OutgoingScore sent, Duration ahead, Instant now) {
        QueuedScore row = rows.find(id).orElseThrow();
        row.holdUntil(now.plus(HOLD));
        return sent.at(row.stamp(now, ahead));
    }

    /** Writes down what the platform answered. */
    void settle(UUID id, ScoreReply reply, Instant now) {
        QueuedScore row = rows.find(id).orElseThrow();
        reply.lineItem()
                .ifPresent(found -> links.lineItem(row.lineItem()).orElseThrow().isAt(Optional.of(found)));
        switch (reply.disposition()) {
            case SENT -> row.sent(reply.inWords(), now);
            case REFUSED -> row.giveUp(reply.inWords(), now);
            case NO_LINE_ITEM -> row.end(PassbackStatus.NO_LINE_ITEM, reply.inWords(), now);
            case CONFLICT, LATER, DOWN -> later(row, reply, now);
        }
    }

    private void later(QueuedScore row, ScoreReply reply, Instant now) {
        BackOff.next(row.tries(), reply.retryAfter(), random, now)
                .ifPresentOrElse(due -> row.tryAgain(reply.inWords(), due), () -> row.giveUp(reply.inWords(), now));
    }

    /** The platform is down: this row was not tried, and waits without having used up a try. */
    void spare(UUID id, Instant now) {
        QueuedScore row = rows.find(id).orElseThrow();
        BackOff.next(0, Optional.empty(), random, now).ifPresent(row::postpone);
    }
}
