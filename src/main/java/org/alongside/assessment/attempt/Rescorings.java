package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.kernel.Slug;
import org.alongside.vault.Sealed;

/** The stored runs, and the attempts they still have to go through. */
@Dependent
public class Rescorings {

    /** Handed in under one of these versions, and not yet scored by this definition. */
    private static final String WAITING = " from Attempt a where a.instrument = :instrument and a.version in :versions"
            + " and a.submitted is not null and not exists"
            + " (select r.id from Result r where r.attempt = a.id and r.definitionHash = :hash)";

    private final EntityManager entities;

    @Inject
    public Rescorings(EntityManager entities) {
        this.entities = entities;
    }

    void add(RescoringRun run) {
        entities.persist(run);
    }

    void add(Result result) {
        entities.persist(result);
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

    Optional<RescoringRun> last(Slug instrument) {
        return entities.createQuery(
                        "select r from RescoringRun r where r.instrument = :instrument order by r.number desc",
                        RescoringRun.class)
                .setParameter("instrument", instrument.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long waiting(Instrument by, Collection<Integer> versions) {
        return of(entities.createQuery("select count(a)" + WAITING, Long.class), by, versions)
                .getSingleResult();
    }

    /** The next attempts after this one, in the order of their ids. */
    List<Attempt> page(Instrument by, Collection<Integer> versions, UUID after, int size) {
        String next = "select a" + WAITING + " and a.id > :after order by a.id";
        return of(entities.createQuery(next, Attempt.class), by, versions)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those that are still there; until the end of the transaction nobody deletes them. */
    List<Attempt> held(Collection<UUID> attempts) {
        return entities.createQuery("select a from Attempt a where a.id in :attempts order by a.id", Attempt.class)
                .setParameter("attempts", attempts)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Response.Row> answers(Collection<UUID> attempts) {
        return entities.createQuery(
                        "select r.attempt, r.id, r.item, r.revision, r.answer from Response r"
                                + " where r.attempt in :attempts",
                        Object[].class)
                .setParameter("attempts", attempts)
                .getResultStream()
                .map(c -> new Response.Row((UUID) c[0], (UUID) c[1], (String) c[2], (Long) c[3], (Sealed) c[4]))
                .toList();
    }

    /** The result that was given when the attempt was handed in. */
    Result firstResult(UUID attempt) {
        return entities.createQuery("select r from Result r where r.attempt = :attempt order by r.scored", Result.class)
                .setParameter("attempt", attempt)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Instrument by, Collection<Integer> versions) {
        return query.setParameter("instrument", by.key().slug().value())
                .setParameter("versions", versions)
                .setParameter("hash", by.hash());
    }
}
