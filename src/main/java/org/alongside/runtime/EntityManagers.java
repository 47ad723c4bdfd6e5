package org.alongside.runtime;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager (one per transaction) to the stores' constructors. */
@Dependent
public class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "alongside")
    private EntityManager entityManager;
}
