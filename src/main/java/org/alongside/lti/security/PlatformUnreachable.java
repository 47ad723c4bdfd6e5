package org.alongside.lti.security;

/**
 * It tells that a platform's server could not be asked, or gave no usable answer. The message is a few words without an
 * address.
 */
public final class PlatformUnreachable extends Exception {

    private static final long serialVersionUID = 1;

    public PlatformUnreachable(String what) {
        super(what);
    }
}
