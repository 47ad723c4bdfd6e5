package org.alongside.runtime;

/** A page was asked for, and the database under it is not ours to use. The log says why since the start. */
final class RefusedDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedDatabase() {
        super("the database was refused at the start");
    }
}
