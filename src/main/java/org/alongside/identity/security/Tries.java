package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.limit.CallerAddress;

/**
 * Wrong tries by address typed and caller, in memory, so that a flood writes nothing. Unknown addresses are counted
 * like known ones; signing in, signing up and codes of a sheet apart, so that a flood of one closes nothing in the
 * other. A restart, and each further server, begins its own count; {@link org.alongside.identity.limit.TryBudgets}
 * last.
 */
@ApplicationScoped
public class Tries {

    /** What is counted apart. */
    enum TriedVerb {
        SIGN_IN,
        SIGN_UP,
        /** A code of a sheet, by somebody who is signed in. */
        CODE
    }

    /**
     * @param mail a keyed hash of the address typed; for a code, of whose it would be
     */
    record TryKey(TriedVerb verb, String mail, CallerAddress caller) {}

    private final Map<TriedVerb, TryCounts> counts = new EnumMap<>(TriedVerb.class);

    public Tries() {
        for (TriedVerb verb : TriedVerb.values()) {
            counts.put(verb, new TryCounts(TryCounts.MOST, TryCounts.MOST_OF_ONE));
        }
    }

    /**
     * Counts a try as wrong until {@link #right} or {@link #notCompared} say otherwise.
     *
     * @return how long to wait first; empty where the try may go on
     */
    Optional<Duration> begin(TryKey key, Instant now) {
        return counts.get(key.verb()).begin(key, now);
    }

    void right(TryKey key) {
        counts.get(key.verb()).right(key);
    }

    /** Undoes one {@link #begin}: what was counted before stands. */
    void notCompared(TryKey key) {
        counts.get(key.verb()).notCompared(key);
    }
}
