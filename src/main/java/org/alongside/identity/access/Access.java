package org.alongside.identity.access;

/** What the door itself asks of a caller, before it asks any room. */
public enum Access {
    /** Nothing: everybody may come. */
    PUBLIC,
    /** To be signed in, adult, and to have consented to use. */
    SIGNED_IN,
    /** As signed in, and the own PIN was entered, or a private page read, within the last ten minutes. */
    PRIVATE,
    /**
     * To be an administrator who signed in, or showed since then, with one of two passkeys or more: for everybody else
     * the route does not exist. A form is asked as {@link #ADMIN_FRESH}.
     */
    ADMIN,
    /** As administrator, with a passkey used in the last quarter of an hour. */
    ADMIN_FRESH,
    /** To be an administrator; where they have a passkey, it was used in the last quarter of an hour. */
    ADMIN_KEYS,
    /** To be an administrator, with passkeys or without: where one is shown. */
    ADMIN_PROOF;

    /** Whether it is for those alone who look after the site. */
    boolean isForAdministrators() {
        return this == ADMIN || this == ADMIN_FRESH || this == ADMIN_KEYS || this == ADMIN_PROOF;
    }

    /** What a form to such a route is asked. */
    public Access ofForm() {
        return this == ADMIN ? ADMIN_FRESH : this;
    }
}
