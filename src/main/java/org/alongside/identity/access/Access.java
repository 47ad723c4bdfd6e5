package org.alongside.identity.access;

/** What the door itself asks of a caller, before it asks any room. */
public enum Access {
    /** Nothing: everybody may come. */
    PUBLIC,
    /** To be signed in, adult, and to have consented to use. */
    SIGNED_IN,
    /** As signed in, and the own PIN was entered, or a private page read, within the last ten minutes. */
    PRIVATE,
    /** To be an administrator: for everybody else the route does not exist. */
    ADMIN
}
