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

/** The stored accounts with e-mail and password. No page looks for an address here. */
@Dependent
public class LocalAccounts {

    private final EntityManager entities;

    @Inject
    public LocalAccounts(EntityManager entities) {
        this.entities = entities;
    }

    /** The generations of parameters before this one of which accounts are still here. */
    List<Integer> generationsBefore(int current) {
        return entities.createQuery(
                        "select distinct a.generation from LocalAccount a where a.generation < :current"
                                + " order by a.generation",
                        Integer.class)
                .setParameter("current", current)
                .getResultList();
    }

    Optional<LocalAccount> find(SignInKeys keys) {
        return entities.createQuery(
                        "select a from LocalAccount a where a.signInKey in :keys order by a.generation desc",
                        LocalAccount.class)
                .setParameter("keys", keys.values())
                .getResultStream()
                .findFirst();
    }

    Optional<LocalAccount> of(PersonId person) {
        return entities.createQuery("select a from LocalAccount a where a.person = :person", LocalAccount.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes the account unless these words open one already, in which case the newly made person goes again. The
     * statements are the same either way (INV-31).
     *
     * @return true where it was made
     */
    boolean make(UUID id, PersonId person, NewAccount account, Instant now) {
        entities.flush();
        int made = entities.createNativeQuery("insert into identity_local_account"
                        + " (id, person, email, sign_in_key, generation, made_at) values (?1, ?2, ?3, ?4, ?5, ?6)"
                        + " on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, person.value())
                .setParameter(3, account.email().value())
                .setParameter(4, account.keys().current().value())
                .setParameter(5, account.keys().current().generation())
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("delete from identity_person where id = ?1"
                        + " and not exists (select 1 from identity_local_account a where a.person = ?1)")
                .setParameter(1, person.value())
                .executeUpdate();
        entities.clear();
        return made == 1;
    }

    /** Asked at a start alone; pages never look for an address. */
    Optional<PersonId> administrator(EmailAddress address) {
        List<UUID> found = entities.createQuery(
                        "select p.id from Person p, LocalAccount a"
                                + " where a.person = p.id and p.administrator = true and a.email = :email",
                        UUID.class)
                .setParameter("email", address.value())
                .getResultList();
        return found.size() == 1 ? Optional.of(new PersonId(found.get(0))) : Optional.empty();
    }

    /** @return false where the account of this person opens with another key, or the new one opens another account */
    boolean replace(PersonId person, SignInKey old, SignInKey fresh) {
        entities.flush();
        int replaced = entities.createNativeQuery("update identity_local_account set sign_in_key = ?1, generation = ?2"
                        + " where person = ?3 and sign_in_key = ?4 and not exists"
                        + " (select 1 from identity_local_account a where a.sign_in_key = ?1)")
                .setParameter(1, fresh.value())
                .setParameter(2, fresh.generation())
                .setParameter(3, person.value())
                .setParameter(4, old.value())
                .executeUpdate();
        entities.clear();
        return replaced == 1;
    }
}
