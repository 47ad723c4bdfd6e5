package org.alongside.safety.policy.help;

/** Whom a line says that it serves, which people read before its number. */
public enum ServedPeople {
    EVERYONE,
    WOMEN,
    MEN,
    LGBTQ,
    YOUNG,
    INDIGENOUS
}
