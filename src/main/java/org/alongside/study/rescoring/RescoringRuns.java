package org.alongside.study.rescoring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.kernel.Slug;
import org.alongside.kernel.job.JobDue;

/** The stored runs of scoring again. */
@Dependent
public class RescoringRuns {

    private final EntityManager entities;
    private final Event<JobDue> jobs;

    @Inject
    public RescoringRuns(EntityManager entities, Event<JobDue> jobs) {
        this.entities = entities;
        this.jobs = jobs;
    }

    /** Stores a run that is to go on from now. */
    void add(RescoringRun run, Instant now) {
        entities.persist(run);
        jobs.fire(new JobDue(RescoringJob.NAME, now));
    }

    /** Until the end of the transaction no other node works on it. */
    Optional<RescoringRun> locked(UUID id) {
        return Optional.ofNullable(entities.find(RescoringRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<RescoringRun> running() {
        return entities.createQuery(
                        "select r from RescoringRun r where r.ended is null order by r.begun", RescoringRun.class)
                .getResultList();
    }

    /** The last run of each of these that had one. */
    Map<Slug, RescoringRun> last(Collection<Slug> instruments) {
        if (instruments.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r from RescoringRun r where r.instrument in :instruments and not exists"
                                + " (select s.id from RescoringRun s where s.instrument = r.instrument"
                                + " and s.number > r.number)",
                        RescoringRun.class)
                .setParameter(
                        "instruments", instruments.stream().map(Slug::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(RescoringRun::instrument, Function.identity()));
    }

    Optional<RescoringRun> last(Slug instrument) {
        return entities.createQuery(
                        "select r from RescoringRun r where r.instrument = :instrument order by r.number desc",
                        RescoringRun.class)
                .setParameter("instrument", instrument.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
