package org.alongside.identity.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.Person;
import org.alongside.kernel.PersonId;

/** The stored consents, newest first. */
@Dependent
public class ConsentRows {

    private final EntityManager entities;

    @Inject
    public ConsentRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Consent consent) {
        entities.persist(consent);
        entities.flush();
    }

    /** Two words of one person at the same moment come one after the other. */
    void oneAtATime(PersonId person) {
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Consent> newest(ConsentMatter matter) {
        return entities.createQuery(
                        "select c from Consent c where c.person = :person and c.purpose = :purpose"
                                + " and c.subject = :subject order by c.ordinal desc",
                        Consent.class)
                .setParameter("person", matter.person().value())
                .setParameter("purpose", matter.purpose())
                .setParameter("subject", matter.subject())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Consent> of(PersonId person) {
        return entities.createQuery(
                        "select c from Consent c where c.person = :person"
                                + " order by c.purpose, c.subject, c.ordinal desc",
                        Consent.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Every word of anybody on this matter, each person's newest first. */
    List<Consent> about(Purpose purpose, String subject) {
        return entities.createQuery(
                        "select c from Consent c where c.purpose = :purpose and c.subject = :subject"
                                + " order by c.person, c.ordinal desc",
                        Consent.class)
                .setParameter("purpose", purpose)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** The same of these people alone. */
    List<Consent> about(Collection<PersonId> people, Purpose purpose, String subject) {
        return entities.createQuery(
                        "select c from Consent c where c.person in :people and c.purpose = :purpose"
                                + " and c.subject = :subject order by c.person, c.ordinal desc",
                        Consent.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("purpose", purpose)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** The same of every subject. */
    List<Consent> about(Purpose purpose) {
        return entities.createQuery(
                        "select c from Consent c where c.purpose = :purpose"
                                + " order by c.subject, c.person, c.ordinal desc",
                        Consent.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }
}
