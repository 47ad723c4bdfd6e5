package org.alongside.identity.security;

/** Too many sign-ins at this moment. Answered with 503 and a few seconds to wait. */
public class HashingBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What {@code Retry-After} says, in seconds. */
    public static final int RETRY_AFTER = 5;

    public HashingBusy() {
        super("too many sign-ins at this moment", null, false, false);
    }
}
