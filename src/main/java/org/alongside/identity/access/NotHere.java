package org.alongside.identity.access;

import java.util.UUID;

/**
 * There is nothing here for this person: a wrong id, or somebody else's. Shown as 404 either way, so that an id tells
 * nothing about whether it exists.
 */
public class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHere() {
        super("not here", null, false, false);
    }

    /** An id as it stands in an address or a form. @throws NotHere where the text is none, or there is no text */
    public static UUID unlessId(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotHere();
        }
    }
}
