package org.alongside.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** The stored persons and their ways in through platforms. */
@Dependent
public class Persons {

    private final EntityManager entities;

    @Inject
    public Persons(EntityManager entities) {
        this.entities = entities;
    }

    void add(Person person) {
        entities.persist(person);
    }

    void drop(Person person) {
        entities.remove(person);
        entities.flush();
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    /** @throws IllegalStateException where there is no such person: ids are only handed out by us */
    Person get(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no such person"));
    }

    List<PersonId> administrators() {
        return entities.createQuery("select p.id from Person p where p.administrator = true order by p.id", UUID.class)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    boolean anyAdministrator() {
        return !administrators().isEmpty();
    }

    Optional<PlatformAccount> account(String issuer, String subject) {
        return entities.createQuery(
                        "select a from PlatformAccount a where a.issuer = :issuer and a.subject = :subject",
                        PlatformAccount.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<PlatformAccount> accountsOf(PersonId person) {
        return entities.createQuery("select a from PlatformAccount a where a.person = :person", PlatformAccount.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** True where this was the first; false where another launch of the same person was quicker. */
    boolean claim(UUID id, PlatformIdentity who, PersonId person, Instant now) {
        entities.flush();
        return entities.createNativeQuery("insert into identity_platform_account"
                                + " (id, issuer, subject, person, offered_name, first_seen_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                        .setParameter(1, id)
                        .setParameter(2, who.issuer())
                        .setParameter(3, who.subject())
                        .setParameter(4, person.value())
                        .setParameter(5, who.name().filter(ChosenName::fits).orElse(""))
                        .setParameter(6, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }
}
