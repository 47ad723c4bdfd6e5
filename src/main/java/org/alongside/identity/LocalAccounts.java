package org.alongside.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** The stored accounts with e-mail and password. */
@Dependent
public class LocalAccounts {

    private final EntityManager entities;

    @Inject
    public LocalAccounts(EntityManager entities) {
        this.entities = entities;
    }

    Optional<LocalAccount> find(EmailAddress email) {
        return entities.createQuery("select a from LocalAccount a where a.email = :email", LocalAccount.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes the account unless the address is taken, in which case the newly made person goes again. The statements
     * are the same either way (INV-31).
     *
     * @return true where it was made
     */
    boolean make(UUID id, PersonId person, NewAccount account, Instant now) {
        entities.flush();
        int made = entities.createNativeQuery("insert into identity_local_account"
                        + " (id, person, email, password_hash, made_at) values (?1, ?2, ?3, ?4, ?5)"
                        + " on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, person.value())
                .setParameter(3, account.email().value())
                .setParameter(4, account.passwordHash())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("delete from identity_person where id = ?1"
                        + " and not exists (select 1 from identity_local_account a where a.person = ?1)")
                .setParameter(1, person.value())
                .executeUpdate();
        entities.clear();
        return made == 1;
    }
}
