package org.alongside.identity.access;

/** The text of a request is none: a broken escape, or the character U+0000. Shown as 400, and no fault of ours. */
public class UnreadableRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableRequest() {
        super("unreadable", null, false, false);
    }
}
