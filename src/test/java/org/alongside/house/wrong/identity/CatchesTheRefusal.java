package org.alongside.house.wrong.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/** A service that believes it has seen how its transaction ended. */
@Transactional
public class CatchesTheRefusal {

    EntityManager entities;

    boolean add(Object row) {
        try {
            entities.persist(row);
            return true;
        } catch (PersistenceException refused) {
            return false;
        }
    }
}
