package org.alongside.lti.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps one platform's key set: fetched by one thread at a time, with a memory of names that are not in it. */
final class CachedKeySet {

    private static final Logger LOG = Logger.getLogger(CachedKeySet.class.getName());
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration MISSING = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int MOST_MISSING = 100;

    private final String address;
    private final Map<String, Instant> missingUntil = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_MISSING;
        }
    };
    private KeySet keys;
    private Instant freshUntil = Instant.MIN;
    private Instant pauseUntil = Instant.MIN;

    CachedKeySet(String address) {
        this.address = address;
    }

    /** The set, which may lack the name; empty where the name may be in a set that cannot be had just now. */
    synchronized Optional<KeySet> holding(String kid, KeySetSource source, Instant now) {
        boolean due = !now.isBefore(freshUntil) || !knows(kid) && !isMissing(kid, now);
        if (due && !pauseUntil.isAfter(now) && fetch(source, now) && !keys.has(kid)) {
            missingUntil.put(kid, now.plus(MISSING));
        }
        return knows(kid) || isMissing(kid, now) ? Optional.ofNullable(keys) : Optional.empty();
    }

    private boolean knows(String kid) {
        return keys != null && keys.has(kid);
    }

    private boolean isMissing(String kid, Instant now) {
        return missingUntil.getOrDefault(kid, Instant.MIN).isAfter(now);
    }

    private boolean fetch(KeySetSource source, Instant now) {
        try {
            KeySetSource.PublishedKeySet published = source.fetch(address);
            keys = KeySet.parse(published.json()).orElseThrow(() -> new PlatformUnreachable("no key set"));
            freshUntil = now.plus(life(published.maxAge().orElse(USUAL)));
            return true;
        } catch (PlatformUnreachable e) {
            // the old set goes on serving; we do not ask again at each launch of a whole class
            pauseUntil = now.plus(PAUSE);
            LOG.log(Level.WARNING, "key set of a platform not fetched: {0}", e.getMessage());
            return false;
        }
    }

    private static Duration life(Duration asked) {
        Duration atLeast = asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked;
        return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
    }
}
