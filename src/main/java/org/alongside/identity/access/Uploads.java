package org.alongside.identity.access;

/**
 * How much may come in one form with a file, in bytes. Two limits, so that most files that are too long are still
 * answered by their own page: what is longer than a request may be is not read at all, not even the form's token.
 */
public final class Uploads {

    /** Of a file. */
    public static final int LONGEST_FILE = 5_000_000;

    /** Of a whole request, in chunks or not; the route's policy line is a little below it. */
    public static final int LONGEST_REQUEST = 16_000_000;

    private Uploads() {}
}
