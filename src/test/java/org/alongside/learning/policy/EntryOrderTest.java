package org.alongside.learning.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.content.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryOrderTest {

    @Test
    @DisplayName("LEARNING-5 each of the 24 orders is drawn, equally often over all draws, each with all four entries")
    void allOrders() {
        Map<List<Entry>, Integer> drawn = new HashMap<>();
        for (long draw = 0; draw < 24 * 5; draw++) {
            List<Entry> order = EntryOrder.from(bytes(draw));
            assertEquals(Set.of(Entry.values()), new HashSet<>(order));
            drawn.merge(order, 1, Integer::sum);
        }
        assertEquals(24, drawn.size());
        assertTrue(drawn.values().stream().allMatch(times -> times == 5), drawn.toString());
    }

    @Test
    @DisplayName("LEARNING-5 the same bytes give the same order, whatever follows the first eight, and may be negative")
    void sameBytesSameOrder() {
        byte[] long32 = ByteBuffer.allocate(32).putLong(-7).putLong(99).array();
        assertEquals(EntryOrder.from(bytes(-7)), EntryOrder.from(long32));
    }

    private static byte[] bytes(long draw) {
        return ByteBuffer.allocate(8).putLong(draw).array();
    }
}
