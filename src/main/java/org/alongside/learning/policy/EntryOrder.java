package org.alongside.learning.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.content.Entry;

/**
 * The order in which a person reads the four descriptions: drawn once for each person, so that no description stands
 * first for everybody, and the same on every visit. The draw is a function of bytes that only the server can derive.
 */
public final class EntryOrder {

    /** What the bytes are derived for; part of the key derivation, so it never changes. */
    public static final String PURPOSE = "learning.entry-order";

    private EntryOrder() {}

    /**
     * One of the 24 orders.
     *
     * @param derived at least eight bytes
     */
    public static List<Entry> from(byte[] derived) {
        List<Entry> left = new ArrayList<>(Arrays.asList(Entry.values()));
        List<Entry> order = new ArrayList<>();
        long draw = number(derived);
        while (!left.isEmpty()) {
            order.add(left.remove((int) Long.remainderUnsigned(draw, left.size())));
            draw = Long.divideUnsigned(draw, left.size() + 1L);
        }
        return List.copyOf(order);
    }

    private static long number(byte[] derived) {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | derived[i] & 0xff;
        }
        return number;
    }
}
