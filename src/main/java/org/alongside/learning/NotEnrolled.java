package org.alongside.learning;

import java.util.UUID;

/** A promise was broken: somebody asked to finish or write a step outside every course they have taken up. */
public final class NotEnrolled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotEnrolled(UUID step) {
        super("no own step of an enrolled course: " + step);
    }
}
