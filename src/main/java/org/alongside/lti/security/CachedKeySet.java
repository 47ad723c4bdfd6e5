package org.alongside.lti.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps one platform's key set, with a memory of names that are not in it. A name in a fresh set is read without a
 * lock, so that whoever sends made-up names holds up nobody. One fetch is under way at a time, outside the lock, and a
 * few in a minute at most. A set that cannot be renewed goes on serving for a day and no longer: a key that the
 * platform took back would else live as long as somebody keeps its key set down.
 */
final class CachedKeySet {

    private static final Logger LOG = Logger.getLogger(CachedKeySet.class.getName());
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration STALE = Duration.ofHours(24);
    private static final Duration MISSING = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_MISSING = 100;
    private static final int MOST_IN_A_MINUTE = 4;

    private final String address;
    private final Map<String, Instant> missingUntil = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_MISSING;
        }
    };
    private final Deque<Instant> fetches = new ArrayDeque<>();
    private volatile FetchedKeys current;
    private CompletableFuture<Boolean> underWay;
    private Instant pauseUntil = Instant.MIN;

    CachedKeySet(String address) {
        this.address = address;
    }

    /** A set with its times. */
    private record FetchedKeys(KeySet keys, Instant fetchedAt, Instant freshUntil) {

        boolean isFresh(Instant now) {
            return now.isBefore(freshUntil);
        }

        boolean isUsable(Instant now) {
            return now.isBefore(fetchedAt.plus(STALE));
        }
    }

    /** The set, which may lack the name; empty where the name may be in a set that cannot be had just now. */
    Optional<KeySet> holding(String kid, KeySetSource source, Instant now) {
        FetchedKeys known = current;
        if (known != null && known.isFresh(now) && known.keys.has(kid)) {
            return Optional.of(known.keys);
        }
        boolean wanted = known == null || !known.isFresh(now) || !known.keys.has(kid) && !isMissing(kid, now);
        return answer(kid, wanted && renew(source, now), now);
    }

    private synchronized Optional<KeySet> answer(String kid, boolean renewed, Instant now) {
        if (current == null || !current.isUsable(now)) {
            return Optional.empty();
        }
        if (renewed && !current.keys.has(kid)) {
            missingUntil.put(kid, now.plus(MISSING));
        }
        return current.keys.has(kid) || isMissing(kid, now) ? Optional.of(current.keys) : Optional.empty();
    }

    private synchronized boolean isMissing(String kid, Instant now) {
        return missingUntil.getOrDefault(kid, Instant.MIN).isAfter(now);
    }

    /**
     * Fetches, or waits for the fetch that is under way: it may bring what is looked for.
     *
     * @return whether the set is a new one
     */
    private boolean renew(KeySetSource source, Instant now) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<Boolean> running;
        synchronized (this) {
            running = underWay;
            if (running == null && !mayFetch(now)) {
                return false;
            }
            if (running == null) {
                underWay = mine;
            }
        }
        if (running != null) {
            return running.join();
        }
        boolean fetched = false;
        try {
            fetched = fetch(source, now);
        } finally {
            synchronized (this) {
                underWay = null;
            }
            mine.complete(fetched);
        }
        return fetched;
    }

    private boolean mayFetch(Instant now) {
        fetches.removeIf(at -> !at.isAfter(now.minus(MINUTE)) || at.isAfter(now));
        if (pauseUntil.isAfter(now) || fetches.size() >= MOST_IN_A_MINUTE) {
            return false;
        }
        fetches.add(now);
        return true;
    }

    private boolean fetch(KeySetSource source, Instant now) {
        try {
            KeySetSource.PublishedKeySet published = source.fetch(address);
            KeySet keys = KeySet.parse(published.json()).orElseThrow(() -> new PlatformUnreachable("no key set"));
            current =
                    new FetchedKeys(keys, now, now.plus(life(published.maxAge().orElse(USUAL))));
            return true;
        } catch (PlatformUnreachable | RuntimeException | StackOverflowError e) {
            // whatever the answer did, the old set goes on serving; we do not ask again at each launch of a whole class
            synchronized (this) {
                pauseUntil = now.plus(PAUSE);
            }
            LOG.log(Level.WARNING, "key set of a platform not fetched: {0}", reason(e));
            return false;
        }
    }

    private static String reason(Throwable e) {
        return e instanceof PlatformUnreachable ? e.getMessage() : e.getClass().getSimpleName();
    }

    private static Duration life(Duration asked) {
        Duration atLeast = asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked;
        return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
    }
}
