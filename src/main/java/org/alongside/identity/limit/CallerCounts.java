package org.alongside.identity.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much each caller holds at this moment of something that all share, so that nobody holds all of it. Whoever holds
 * nothing is not remembered.
 *
 * @param <K> how a caller is told from others
 */
public final class CallerCounts<K> {

    private final Map<K, Integer> held = new ConcurrentHashMap<>();

    /**
     * Takes so much for this caller, until it is given back.
     *
     * @param amount at least one
     * @return false where they would hold more than {@code most}; then nothing is taken
     */
    public boolean take(K caller, int amount, int most) {
        if (held.merge(caller, amount, Integer::sum) > most) {
            giveBack(caller, amount);
            return false;
        }
        return true;
    }

    /** @param amount as it was taken */
    public void giveBack(K caller, int amount) {
        held.computeIfPresent(caller, (same, all) -> all == amount ? null : all - amount);
    }
}
