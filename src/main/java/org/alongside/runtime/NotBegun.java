package org.alongside.runtime;

/** A page was asked for, and the site has not begun, or must not. The log says why since the start. */
final class NotBegun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotBegun() {
        super("the site has not begun");
    }
}
