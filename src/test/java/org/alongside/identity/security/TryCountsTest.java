package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.security.Tries.TriedVerb;
import org.alongside.identity.security.Tries.TryKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TryCountsTest {

    private final TryCounts counts = new TryCounts(100, 10);

    private static TryKey key(String mail, int caller) {
        return new TryKey(TriedVerb.SIGN_IN, mail, CallerAddress.of("192.0.2." + caller));
    }

    private boolean taken(TryKey key, Instant now) {
        return counts.begin(key, now).isEmpty();
    }

    private void wrong(TryKey key, int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(taken(key, NOW));
        }
    }

    @Test
    @DisplayName("AUD-M1 IDENTITY-31 no flood of other addresses makes a count forgotten: a new key waits instead")
    void full() {
        wrong(key("ana", 1), 5);
        for (int caller = 2; caller < 40; caller++) {
            for (int i = 0; i < 30; i++) {
                counts.begin(key("mail" + i, caller), NOW);
            }
        }
        assertEquals(100, counts.size());
        assertTrue(!taken(key("ana", 1), NOW.plusSeconds(1)), "still waits");
        assertTrue(!taken(key("noor", 50), NOW), "nobody new comes in");
        assertTrue(taken(key("noor", 50), NOW.plus(Duration.ofMinutes(31))), "until the flood is over");
        assertTrue(!taken(key("ana", 1), NOW.plusSeconds(29)), "and that made nobody forgotten who waits");
        counts.right(key("ana", 1));
        assertTrue(taken(key("ana", 1), NOW.plusSeconds(29)), "sabotage: whoever is forgotten waits no more");
    }

    @Test
    @DisplayName("AUD-M1 IDENTITY-31 one caller takes up a part of the memory only")
    void ofOne() {
        for (int i = 0; i < 50; i++) {
            assertEquals(i < 10, taken(key("mail" + i, 1), NOW));
        }
        assertTrue(taken(key("mail", 2), NOW));
        counts.right(key("mail0", 1));
        assertTrue(taken(key("mail90", 1), NOW), "a right one makes room");
        assertTrue(!taken(key("mail91", 1), NOW));
    }

    @Test
    @DisplayName("AUD-M1 IDENTITY-31 what was not compared leaves the count as it was, with other tries in between")
    void undone() {
        TryKey ana = key("ana", 1);
        wrong(ana, 4);
        for (int i = 0; i < 10; i++) {
            assertTrue(taken(ana, NOW));
            counts.notCompared(ana);
        }
        assertTrue(taken(ana, NOW), "the fifth");
        assertTrue(!taken(ana, NOW), "and the wait");
        TryKey noor = key("noor", 1);
        assertTrue(taken(noor, NOW));
        counts.notCompared(noor);
        assertEquals(1, counts.size());
    }
}
