package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.TryPauses;

/**
 * Wrong tries by account and address, in memory, so that a flood writes nothing. Unknown accounts are counted like
 * known ones. Bounded: the longest unused go first. A restart, and each further node, begins its own count.
 */
@ApplicationScoped
public class Tries {

    private static final int MOST = 20_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private record TryCount(int wrong, Instant last, Instant waitUntil) {}

    private final Map<String, TryCount> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TryCount> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Counts a try as wrong until {@link #right} says otherwise.
     *
     * @return how long to wait first; empty where the try may go on
     */
    public synchronized Optional<Duration> begin(String key, Instant now) {
        TryCount before = counts.get(key);
        if (before != null && now.isBefore(before.waitUntil())) {
            return Optional.of(Duration.between(now, before.waitUntil()));
        }
        boolean fresh = before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now);
        int wrong = fresh ? 1 : before.wrong() + 1;
        counts.put(key, new TryCount(wrong, now, now.plus(TryPauses.after(wrong, FIRST_WAIT, LONGEST_WAIT))));
        return Optional.empty();
    }

    public synchronized void right(String key) {
        counts.remove(key);
    }

    synchronized int size() {
        return counts.size();
    }
}
