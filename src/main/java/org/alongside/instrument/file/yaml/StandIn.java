package org.alongside.instrument.file.yaml;

import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.manuscript.Shapes;

/**
 * A response format that stands in for one that could not be read, beside the finding about it: reading goes on, and
 * finds only what is wrong besides. It is wider than any that can be written, by which it is known.
 */
public final class StandIn {

    private static final int BEYOND = Shapes.BIGGEST + 1;

    private StandIn() {}

    /** @param id of the format that could not be read */
    public static Choice named(String id) {
        return new Choice(id, -BEYOND, BEYOND);
    }

    /** Whether this format is none; nothing can be said of its options then. */
    public static boolean is(Choice format) {
        return format.max() == BEYOND;
    }
}
