package org.alongside.identity.passkey;

/** How adding or taking away a passkey ended. */
public enum PasskeyChange {
    DONE,
    /** The person has as many as are kept. */
    TOO_MANY,
    /** This very key is here already. */
    KNOWN,
    /** An administrator keeps two at least. */
    TOO_FEW,
    /** An administrator's first one needs a code of the operator, and this does not fit, or is over. */
    CODE,
    /** There were wrong codes, so that the next try waits. */
    LATER,
    /** A credential of their own is there, and has to be shown first. */
    NOT_SHOWN,
    /** There is none of this id. */
    NOT_THERE,
    /** What the authenticator said is not taken. */
    REFUSED
}
