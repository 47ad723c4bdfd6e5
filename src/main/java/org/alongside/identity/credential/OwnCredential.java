package org.alongside.identity.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.PersonId;

/** Whether somebody has a credential of their own, and whether what they want may go on with what they have shown. */
@Dependent
@Transactional
public class OwnCredential {

    private final EntityManager entities;

    @Inject
    public OwnCredential(EntityManager entities) {
        this.entities = entities;
    }

    /** What this person has: one statement, whatever it is. */
    public OwnMeans of(PersonId person) {
        Object[] counts = (Object[]) entities.createNativeQuery("select"
                        + " (select count(*) from identity_passkey where person = ?1),"
                        + " (select count(*) from identity_recovery_code where person = ?1),"
                        + " (select count(*) from identity_local_account where person = ?1)")
                .setParameter(1, person.value())
                .getSingleResult();
        return new OwnMeans(isAny(counts[0]), isAny(counts[1]), isAny(counts[2]));
    }

    public boolean has(PersonId person) {
        return of(person).any();
    }

    /** For what may be done without a credential by whoever has none: true where there is none, or it was shown. */
    public boolean allows(PersonId person, Optional<OwnProof> proof) {
        boolean has = has(person);
        return OwnProof.isOf(person, proof) || !has;
    }

    /**
     * Whether a passkey or a sheet may be added. The open PIN is enough, so that a lost sheet locks nobody out; but in
     * the days in which a new start can be undone the PIN is perhaps not its owner's, and what was there before is
     * asked for.
     */
    public boolean mayAdd(PersonId person, Optional<OwnProof> proof, Instant now) {
        boolean allowed = allows(person, proof);
        boolean isNewPin = isAny(entities.createNativeQuery(
                        "select count(*) from identity_fresh_start where person = ?1 and again_at > ?2")
                .setParameter(1, person.value())
                .setParameter(2, Timestamp.from(now.minus(Shelf.KEPT)))
                .getSingleResult());
        return allowed || !isNewPin;
    }

    private static boolean isAny(Object count) {
        return ((Number) count).longValue() > 0;
    }
}
