package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.vault.seal.Sealed;

/**
 * Scores submitted attempts again by a later definition; the older result stays beside the newer one (INV-47). Which
 * versions may be scored by which, and how far a run has come, is {@code study}'s to say: answers are opened in here
 * alone, and only their results are kept. It has no transaction of its own.
 */
@Dependent
public class Rescorer {

    /** Handed in under one of these versions, and not yet scored by this definition. */
    private static final String WAITING = " from Attempt a where a.instrument = :instrument and a.version in :versions"
            + " and a.submitted is not null and not exists"
            + " (select r.id from AttemptResult r where r.attempt = a.id and r.definitionHash = :hash)";

    private final EntityManager entities;
    private final Sealing sealing;

    @Inject
    public Rescorer(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    /**
     * How many attempts that were handed in under these versions have no result of the newest definition, by
     * instrument and in one statement.
     *
     * @param newest the definitions that would score them
     * @param older by the newest one's key, the versions that it may score
     */
    public Map<InstrumentKey, Long> waiting(
            Collection<Instrument> newest, Map<InstrumentKey, ? extends Set<Integer>> older) {
        if (newest.isEmpty()) {
            return Map.of();
        }
        Map<InstrumentKey, Long> waiting = new HashMap<>();
        for (Object[] row : unscored(newest)) {
            newest.stream()
                    .map(Instrument::key)
                    .filter(key ->
                            key.slug().value().equals(row[0]) && older.get(key).contains((Integer) row[1]))
                    .forEach(key -> waiting.merge(key, (Long) row[2], Long::sum));
        }
        return waiting;
    }

    /** Slug, version and how many, of all versions. No attempt here has a result of another instrument. */
    private List<Object[]> unscored(Collection<Instrument> newest) {
        return entities.createQuery(
                        "select a.instrument, a.version, count(a) from Attempt a where a.instrument in :instruments"
                                + " and a.submitted is not null and not exists (select r.id from AttemptResult r"
                                + " where r.attempt = a.id and r.definitionHash in :hashes)"
                                + " group by a.instrument, a.version",
                        Object[].class)
                .setParameter(
                        "instruments",
                        newest.stream().map(one -> one.key().slug().value()).toList())
                .setParameter("hashes", newest.stream().map(Instrument::hash).toList())
                .getResultList();
    }

    /** The next waiting attempts after this one, at most so many, in the order of their ids. */
    public List<UUID> page(Instrument by, Collection<Integer> versions, UUID after, int size) {
        String next = "select a.id" + WAITING + " and a.id > :after order by a.id";
        return of(entities.createQuery(next, UUID.class), by, versions)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Scores these attempts by this definition. One that its owner has deleted meanwhile, or that no key opens any
     * more, is passed by.
     *
     * @return how many were scored
     */
    public int score(Collection<UUID> ids, Instrument by, Instant now) {
        List<Attempt> attempts = held(ids);
        if (attempts.isEmpty()) {
            return 0;
        }
        Map<UUID, List<Response.StoredResponse>> rows = answers(attempts);
        sealing.prepare(attempts.stream().map(Attempt::person).collect(Collectors.toSet()));
        CompiledScoring scoring = CompiledScoring.of(by);
        int scored = 0;
        for (Attempt attempt : attempts) {
            Optional<Answers> answers = opened(attempt, rows.getOrDefault(attempt.id(), List.of()));
            if (answers.isPresent()) {
                var report = Scorer.score(scoring, answers.get()).report();
                entities.persist(sealing.newResult(attempt, by, report, now));
                scored++;
            }
        }
        return scored;
    }

    /** Those that are still there; until the end of the transaction nobody deletes them. */
    private List<Attempt> held(Collection<UUID> attempts) {
        return entities.createQuery("select a from Attempt a where a.id in :attempts order by a.id", Attempt.class)
                .setParameter("attempts", attempts)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Map<UUID, List<Response.StoredResponse>> answers(List<Attempt> attempts) {
        Set<UUID> ids = attempts.stream().map(Attempt::id).collect(Collectors.toSet());
        return entities.createQuery(
                        "select r.attempt, r.id, r.item, r.revision, r.answer from Response r"
                                + " where r.attempt in :attempts",
                        Object[].class)
                .setParameter("attempts", ids)
                .getResultStream()
                .map(c -> new Response.StoredResponse(
                        (UUID) c[0], (UUID) c[1], (String) c[2], (Long) c[3], (Sealed) c[4]))
                .collect(Collectors.groupingBy(Response.StoredResponse::attempt));
    }

    /** A set without an answer needs no key to be read; its own result tells whether its person has started empty. */
    private Optional<Answers> opened(Attempt attempt, List<Response.StoredResponse> rows) {
        boolean kept = !rows.isEmpty() || sealing.opens(attempt.person(), firstResult(attempt.id()));
        return kept ? sealing.openRows(attempt.person(), rows) : Optional.empty();
    }

    /** The result that was given when the attempt was handed in. */
    private AttemptResult firstResult(UUID attempt) {
        return entities.createQuery(
                        "select r from AttemptResult r where r.attempt = :attempt order by r.scored",
                        AttemptResult.class)
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
