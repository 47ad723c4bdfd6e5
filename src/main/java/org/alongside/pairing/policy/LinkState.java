package org.alongside.pairing.policy;

/** Where a link stands (domain/4-pairing.md 4.4). NONE is the dash of the table: there is no link yet. */
public enum LinkState {
    NONE,
    INVITED,
    LINKED,
    SPACE,
    ENDED
}
