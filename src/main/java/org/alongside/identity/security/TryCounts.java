package org.alongside.identity.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.TryPauses;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.security.Tries.TryKey;

/**
 * The wrong tries of one verb, the longest unused first. It is bounded in all and for one caller, and where it is full
 * a new key waits: nobody's count is forgotten to make room.
 */
final class TryCounts {

    static final int MOST = 60_000;

    /** Keys of one caller: typing errors of a whole school, and no more than a sixtieth of the memory. */
    static final int MOST_OF_ONE = 1_000;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FULL_WAIT = Duration.ofMinutes(1);

    /** A few tries that begin no wait yet are soon forgotten, the others after a day. */
    private static final Duration SHORT_MEMORY = Duration.ofMinutes(30);

    private static final Duration LONG_MEMORY = Duration.ofHours(24);

    private record TryCount(int wrong, Instant last, Instant waitUntil) {

        static TryCount of(int wrong, Instant now) {
            return new TryCount(wrong, now, now.plus(TryPauses.after(wrong, FIRST_WAIT, LONGEST_WAIT)));
        }

        boolean isOver(Instant now) {
            return !last.plus(wrong < TryPauses.FREE ? SHORT_MEMORY : LONG_MEMORY)
                    .isAfter(now);
        }
    }

    private final int most;
    private final int mostOfOne;
    private final Map<TryKey, TryCount> counts = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<CallerAddress, Integer> ofOne = new HashMap<>();
    private Instant swept = Instant.MIN;

    TryCounts(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    synchronized Optional<Duration> begin(TryKey key, Instant now) {
        TryCount before = counts.get(key);
        if (before != null && now.isBefore(before.waitUntil())) {
            return Optional.of(Duration.between(now, before.waitUntil()));
        }
        if (before == null && isFull(key.caller(), now)) {
            return Optional.of(FULL_WAIT);
        }
        put(key, TryCount.of(before == null || before.isOver(now) ? 1 : before.wrong() + 1, now));
        return Optional.empty();
    }

    synchronized void right(TryKey key) {
        if (counts.remove(key) != null) {
            ofOne.computeIfPresent(key.caller(), (caller, count) -> count == 1 ? null : count - 1);
        }
    }

    synchronized void notCompared(TryKey key) {
        TryCount counted = counts.get(key);
        if (counted != null && counted.wrong() > 1) {
            put(key, new TryCount(counted.wrong() - 1, counted.last(), counted.last()));
        } else {
            right(key);
        }
    }

    synchronized int size() {
        return counts.size();
    }

    private void put(TryKey key, TryCount count) {
        if (counts.put(key, count) == null) {
            ofOne.merge(key.caller(), 1, Integer::sum);
        }
    }

    /** What is over goes before a new key is refused, once in a minute. */
    private boolean isFull(CallerAddress caller, Instant now) {
        boolean full = counts.size() >= most || ofOne.getOrDefault(caller, 0) >= mostOfOne;
        if (full && !now.isBefore(swept.plus(FULL_WAIT))) {
            swept = now;
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue().isOver(now))
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(this::right);
            return counts.size() >= most || ofOne.getOrDefault(caller, 0) >= mostOfOne;
        }
        return full;
    }
}
