package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.instrument.InstrumentKey;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/** The stored attempts with their responses and results. */
@Dependent
public class Attempts {

    private static final String OF_PERSON = " from Attempt a where a.person = :person and a.instrument = :instrument";

    private final EntityManager entities;

    @Inject
    public Attempts(EntityManager entities) {
        this.entities = entities;
    }

    /** Begins this sitting, unless another request has begun it at the same time: then that one stands. */
    void begin(UUID id, PersonId person, InstrumentKey instrument, Attempt.Beginning beginning) {
        entities.flush();
        entities.createNativeQuery("insert into assessment_attempt (id, person, instrument, version, sitting, begun)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, person.value())
                .setParameter(3, instrument.slug().value())
                .setParameter(4, instrument.version())
                .setParameter(5, beginning.number())
                .setParameter(6, Timestamp.from(beginning.at()))
                .executeUpdate();
    }

    /** The sitting begun last, open or submitted. */
    Optional<Attempt> last(PersonId person, Slug instrument) {
        return entities.createQuery("select a" + OF_PERSON + " order by a.sitting desc", Attempt.class)
                .setParameter("person", person.value())
                .setParameter("instrument", instrument.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Attempt> lastSubmitted(PersonId person, Slug instrument) {
        return entities.createQuery(
                        "select a" + OF_PERSON + " and a.submitted is not null order by a.sitting desc", Attempt.class)
                .setParameter("person", person.value())
                .setParameter("instrument", instrument.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** This person's attempt; nobody else's. */
    Optional<Attempt> find(PersonId person, UUID id) {
        return Optional.ofNullable(entities.find(Attempt.class, id)).filter(a -> a.belongsTo(person));
    }

    /** As {@link #find}, and until the end of the transaction nobody else saves to it or submits it. */
    Optional<Attempt> locked(PersonId person, UUID id) {
        return entities.createNamedQuery(Attempt.LOCKED, Attempt.class)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    List<Response> responses(UUID attempt) {
        return entities.createQuery(
                        "select r from Response r where r.attempt = :attempt order by r.item", Response.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /** The result of the scoring done last. */
    Optional<AttemptResult> result(UUID attempt) {
        return result(attempt, "desc");
    }

    /** The result that was given when the attempt was handed in. */
    Optional<AttemptResult> firstResult(UUID attempt) {
        return result(attempt, "asc");
    }

    private Optional<AttemptResult> result(UUID attempt, String order) {
        return entities.createQuery(
                        "select r from AttemptResult r where r.attempt = :attempt order by r.scored " + order,
                        AttemptResult.class)
                .setParameter("attempt", attempt)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All of this person's attempts, begun last first. */
    List<Attempt> of(PersonId person) {
        return entities.createQuery(
                        "select a from Attempt a where a.person = :person order by a.begun desc, a.id", Attempt.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** What was sent to any version of these instruments, and when. */
    List<SubmittedAnswers.SentAttempt> sent(Collection<Slug> instruments) {
        return entities.createQuery(
                        "select a.instrument, a.version, a.person, a.submitted from Attempt a"
                                + " where a.instrument in :instruments and a.submitted is not null",
                        Object[].class)
                .setParameter(
                        "instruments", instruments.stream().map(Slug::value).toList())
                .getResultStream()
                .map(row -> new SubmittedAnswers.SentAttempt(
                        new Slug((String) row[0]), (Integer) row[1], new PersonId((UUID) row[2]), (Instant) row[3]))
                .toList();
    }

    /** The same in the one order in which whoever wants several of them locks them. */
    List<UUID> idsOf(PersonId person) {
        return entities.createQuery("select a.id from Attempt a where a.person = :person order by a.id", UUID.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The results of every scoring, the last one first. */
    List<AttemptResult> results(UUID attempt) {
        return entities.createQuery(
                        "select r from AttemptResult r where r.attempt = :attempt order by r.scored desc, r.id",
                        AttemptResult.class)
                .setParameter("attempt", attempt)
                .getResultList();
    }

    /** Takes the attempt out with all that hangs on it. Lock it first, so that no answer comes in between. */
    void erase(UUID attempt) {
        for (String row :
                List.of("Response r where r.attempt", "AttemptResult r where r.attempt", "Attempt a where a.id")) {
            entities.createQuery("delete from " + row + " = :attempt")
                    .setParameter("attempt", attempt)
                    .executeUpdate();
        }
    }

    void add(AttemptResult result) {
        entities.persist(result);
    }
}
