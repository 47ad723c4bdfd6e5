package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.JobDue;
import org.alongside.vault.Randomness;

/** The rows of the outbox. */
@Dependent
public class ScoreRows {

    /** Longer than one try can take; after a crash in the middle of one the row is free again. */
    private static final Duration HOLD = Duration.ofMinutes(2);

    private static final int MOST_SHOWN = 500;

    private final EntityManager entities;
    private final Randomness random;
    private final Event<JobDue> jobs;

    @Inject
    public ScoreRows(EntityManager entities, Randomness random, Event<JobDue> jobs) {
        this.entities = entities;
        this.random = random;
        this.jobs = jobs;
    }

    Optional<QueuedScore> find(UUID id) {
        return Optional.ofNullable(entities.find(QueuedScore.class, id));
    }

    Optional<QueuedScore> of(UUID link, PersonId person) {
        return entities.createQuery(
                        "select s from QueuedScore s where s.resourceLink = :link and s.person = :person",
                        QueuedScore.class)
                .setParameter("link", link)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** A new waiting row, or the one that stands already: the unique key decides. */
    QueuedScore put(UUID link, PersonId person, UUID module, Instant now) {
        return of(link, person).orElseGet(() -> {
            entities.createNativeQuery("insert into lti_score"
                            + " (id, resource_link, person, module, status, queued_at, due_at, tries)"
                            + " values (?1, ?2, ?3, ?4, 'WAITING', ?5, ?5, 0) on conflict do nothing")
                    .setParameter(1, random.id())
                    .setParameter(2, link)
                    .setParameter(3, person.value())
                    .setParameter(4, module)
                    .setParameter(5, Timestamp.from(now))
                    .executeUpdate();
            wake(now);
            return of(link, person).orElseThrow();
        });
    }

    /** Lets a row that ended, or could not leave, be sent from now on. */
    void waitFrom(QueuedScore row, Instant now) {
        row.wait(now);
        wake(now);
    }

    private void wake(Instant due) {
        jobs.fire(new JobDue(GradePassback.NAME, due));
    }

    /** When the next waiting row is to be tried, or is free again. */
    Optional<Instant> nextDue() {
        return entities.createQuery(
                        "select s from QueuedScore s where s.status = :waiting order by s.dueAt, s.id",
                        QueuedScore.class)
                .setParameter("waiting", PassbackStatus.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(QueuedScore::nextTry);
    }

    /** Ids of rows that are due and not held, the longest due first. */
    List<UUID> due(int most, Instant now) {
        return entities.createQuery(
                        "select s.id from QueuedScore s where s.status = :waiting and s.dueAt <= :now"
                                + " and (s.heldUntil is null or s.heldUntil < :now) order by s.dueAt, s.id",
                        UUID.class)
                .setParameter("waiting", PassbackStatus.WAITING)
                .setParameter("now", now)
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

    /** A row just held, as the database has it now. */
    QueuedScore held(UUID id) {
        QueuedScore row = find(id).orElseThrow();
        entities.refresh(row); // the hold went past what this transaction may have read before
        return row;
    }

    /** The newest, five hundred at most; those that wait or gave up first. */
    List<QueuedScore> newest() {
        return entities.createQuery(
                        "select s from QueuedScore s order by case when s.status = :sent then 1 else 0 end,"
                                + " s.queuedAt desc, s.id",
                        QueuedScore.class)
                .setParameter("sent", PassbackStatus.SENT)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }
}
