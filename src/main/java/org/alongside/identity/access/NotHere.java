package org.alongside.identity.access;

/**
 * There is nothing here for this person: a wrong id, or somebody else's. Shown as 404 either way, so that an id tells
 * nothing about whether it exists.
 */
public class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHere() {
        super("not here", null, false, false);
    }
}
