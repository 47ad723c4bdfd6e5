package org.alongside.identity.consent;

/**
 * What a person answered to a question of consent. Nobody has a third answer: whoever was never asked has no row. It is
 * no truth value, so that no null and no turned-round question can make a yes of it.
 */
public enum ConsentAnswer {
    GIVEN,
    REFUSED
}
