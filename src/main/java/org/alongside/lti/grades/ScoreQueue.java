package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.lti.launch.Membership;
import org.alongside.lti.launch.ResourceLink;
import org.alongside.lti.launch.ResourceLinks;
import org.alongside.lti.message.Score;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.Registrations;
import org.alongside.lti.security.ScoreAnswer;
import org.alongside.lti.security.ScoreJob;
import org.alongside.vault.Randomness;

/** Takes rows out of the outbox for a try, and writes down what became of it. */
@Dependent
@Transactional
public class ScoreQueue {

    private final ScoreRows rows;
    private final ResourceLinks links;
    private final Registrations registrations;
    private final Consents consents;
    private final Randomness random;

    @Inject
    public ScoreQueue(
            ScoreRows rows, ResourceLinks links, Registrations registrations, Consents consents, Randomness random) {
        this.rows = rows;
        this.links = links;
        this.registrations = registrations;
        this.consents = consents;
        this.random = random;
    }

    List<UUID> due(int most, Instant now) {
        return rows.due(most, now);
    }

    Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    /**
     * Holds a row and makes the job of it. Consent is asked once more: a yes that was taken back holds at once.
     *
     * @return empty where another server has it, or it must not leave
     */
    Optional<ScoreJob> take(UUID id, Instant now) {
        if (!rows.hold(id, now)) {
            return Optional.empty();
        }
        QueuedScore row = rows.held(id);
        Membership membership =
                links.membership(row.resourceLink(), row.person()).orElseThrow();
        ResourceLink link = links.find(row.resourceLink()).orElseThrow();
        Optional<PassbackStatus> obstacle = consents.given(
                        row.person(), Purpose.OWN_COMPLETION, row.module().toString())
                ? Sendable.obstacle(link, membership)
                : Optional.of(PassbackStatus.NO_CONSENT);
        obstacle.ifPresent(why -> row.stayBecause(why, now));
        return obstacle.isPresent() ? Optional.empty() : Optional.of(job(row, link, membership, Duration.ZERO, now));
    }

    /** The same row again at once, stamped later: the platform knew a later time than ours. */
    ScoreJob stampedLater(UUID id, ScoreJob job, Duration ahead, Instant now) {
        Instant stamp = rows.find(id).orElseThrow().stamp(now, ahead);
        Score score = new Score(job.score().userId(), stamp);
        return new ScoreJob(
                job.registration(), job.resourceLinkId(), job.lineItem(), job.lineItems(), job.scopes(), score);
    }

    /** Writes down what the platform answered. */
    void settle(UUID id, ScoreAnswer answer, Instant now) {
        QueuedScore row = rows.find(id).orElseThrow();
        answer.lineItem()
                .ifPresent(found -> links.find(row.resourceLink()).orElseThrow().lineItemIsAt(found));
        switch (answer.kind()) {
            case SENT -> row.sent(answer.inWords(), now);
            case REFUSED -> row.giveUp(answer.inWords(), now);
            case NO_LINE_ITEM -> row.end(PassbackStatus.NO_LINE_ITEM, answer.inWords(), now);
            case CONFLICT, LATER, DOWN -> later(row, answer, now);
        }
    }

    /** The platform is down: this row was not tried, and waits without having used up a try. */
    void spare(UUID id, Instant now) {
        QueuedScore row = rows.find(id).orElseThrow();
        BackOff.next(0, Optional.empty(), random, now).ifPresent(row::postpone);
    }

    private void later(QueuedScore row, ScoreAnswer answer, Instant now) {
        BackOff.next(row.tries(), answer.retryAfter(), random, now)
                .ifPresentOrElse(due -> row.tryAgain(answer.inWords(), due), () -> row.giveUp(answer.inWords(), now));
    }

    private ScoreJob job(QueuedScore row, ResourceLink link, Membership membership, Duration ahead, Instant now) {
        Registration registration =
                registrations.ofDeployment(link.deployment()).orElseThrow();
        Score score = new Score(membership.subject(), row.stamp(now, ahead));
        return new ScoreJob(registration, link.linkId(), link.lineItem(), link.lineItems(), link.scopes(), score);
    }
}
