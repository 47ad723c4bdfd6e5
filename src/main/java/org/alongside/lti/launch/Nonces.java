package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The nonces of good tokens, so that none is good twice. */
@Dependent
@Transactional
public class Nonces {

    private final EntityManager entities;

    @Inject
    public Nonces(EntityManager entities) {
        this.entities = entities;
    }

    /** True exactly once; the primary key decides between two at the same moment. */
    public boolean firstUse(UUID registration, String nonce, Instant until) {
        return entities.createNativeQuery("insert into lti_nonce (registration_id, nonce, until_at)"
                                + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, registration)
                        .setParameter(2, nonce)
                        .setParameter(3, Timestamp.from(until))
                        .executeUpdate()
                == 1;
    }
}
