package org.alongside.identity.access;

/** What was sent came so slowly that it is not waited for. Shown as 408 (RFC 9110 section 15.5.9). */
public class SlowBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SlowBody() {
        super("too slow", null, false, false);
    }
}
