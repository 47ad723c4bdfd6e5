package org.alongside.identity.navigation;

/** For whom a list of links is, and so on which pages it stands. */
public enum NavigationMenu {
    /** Everybody who is signed in: their own pages. */
    OWN,
    /** Administrators: the pages of staff. */
    STAFF
}
