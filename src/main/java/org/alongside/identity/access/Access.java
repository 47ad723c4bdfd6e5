package org.alongside.identity.access;

/** Who may reach a route. */
public enum Access {
    ANYONE,
    /** Signed in, adult, and consented to use. */
    SIGNED_IN,
    /** As signed in, and the own PIN was entered, or a private page read, within the last ten minutes. */
    PRIVATE,
    /** For everybody else the route does not exist. */
    ADMINISTRATOR
}
