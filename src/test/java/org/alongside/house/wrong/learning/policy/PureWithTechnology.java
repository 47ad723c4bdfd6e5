package org.alongside.house.wrong.learning.policy;

import jakarta.persistence.EntityManager;

/** A calculation that asks the database. */
public class PureWithTechnology {

    EntityManager entities;
}
