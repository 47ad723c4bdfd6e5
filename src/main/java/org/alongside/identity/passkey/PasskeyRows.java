package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Person;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/** The stored passkeys, and the questions that were answered. */
@Dependent
public class PasskeyRows {

    private final EntityManager entities;
    private final Vault vault;

    @Inject
    public PasskeyRows(EntityManager entities, Vault vault) {
        this.vault = vault;
        this.entities = entities;
    }

    /** Two clicks of one person at once are one after the other. @return whether they look after the site */
    boolean holdIsAdministrator(PersonId person) {
        return Optional.ofNullable(entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(Person::isAdministrator)
                .isPresent();
    }

    boolean isAdministrator(PersonId person) {
        return Optional.ofNullable(entities.find(Person.class, person.value()))
                .filter(Person::isAdministrator)
                .isPresent();
    }

    void add(Passkey passkey) {
        entities.persist(passkey);
        entities.flush();
    }

    /** Removes it for good: no backup brings it back. */
    void remove(Passkey passkey) {
        entities.remove(passkey);
        entities.flush();
        vault.destroyCredential(passkey.id());
    }

    /** A backup brought it back. */
    void removeAgain(UUID passkey) {
        entities.createQuery("delete from Passkey k where k.id = :id")
                .setParameter("id", passkey)
                .executeUpdate();
    }

    List<Passkey> of(PersonId person) {
        return entities.createQuery(
                        "select k from Passkey k where k.person = :person order by k.madeAt, k.id", Passkey.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    Optional<Passkey> byCredential(String credential) {
        return entities.createQuery("select k from Passkey k where k.credential = :credential", Passkey.class)
                .setParameter("credential", credential)
                .getResultStream()
                .findFirst();
    }

    /** Writes the newer count. @return false where another answer with this count or a later one was quicker */
    boolean count(UUID passkey, long signCount) {
        return entities.createQuery("update Passkey k set k.signCount = :count where k.id = :id"
                                + " and (k.signCount < :count or k.signCount = 0 and :count = 0)")
                        .setParameter("count", signCount)
                        .setParameter("id", passkey)
                        .executeUpdate()
                == 1;
    }

    /** @return false where it was spent before */
    boolean spend(String challenge, Instant overAt) {
        return entities.createNativeQuery("insert into identity_passkey_spent (challenge, over_at) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, challenge)
                        .setParameter(2, Timestamp.from(overAt))
                        .executeUpdate()
                == 1;
    }

    void dropSpent(Instant now) {
        entities.createNativeQuery("delete from identity_passkey_spent where over_at <= ?1")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }
}
