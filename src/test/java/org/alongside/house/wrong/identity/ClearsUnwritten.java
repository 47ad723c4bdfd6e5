package org.alongside.house.wrong.identity;

import jakarta.persistence.EntityManager;

/** A batch that forgets what it has not written. */
public class ClearsUnwritten {

    EntityManager entities;

    void next() {
        entities.clear();
    }
}
