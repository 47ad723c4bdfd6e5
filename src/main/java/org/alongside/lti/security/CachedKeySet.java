package org.alongside.lti.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.lti.service.PlatformHttp;

/** One platform's key set: fetched by one thread at a time, with a memory of names that are not in it. */
final class CachedKeySet {

    private static final Logger LOG = Logger.getLogger(CachedKeySet.class.getName());
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration MISSING = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int MOST_MISSING = 100;
    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*(\\d{1,9})");

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
    synchronized Optional<KeySet> holding(String kid, PlatformHttp http, Instant now) {
        boolean due = !now.isBefore(freshUntil) || !knows(kid) && !isMissing(kid, now);
        if (due && !pauseUntil.isAfter(now) && fetch(http, now) && !keys.has(kid)) {
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

    private boolean fetch(PlatformHttp http, Instant now) {
        try {
            PlatformHttp.Reply reply = http.send(PlatformHttp.to(address)
                    .header("Accept", "application/json")
                    .GET());
            Optional<KeySet> fetched = reply.isGood() ? KeySet.parse(reply.body()) : Optional.empty();
            keys = fetched.orElseThrow(() -> new PlatformUnreachable("answer " + reply.status() + ", no key set"));
            freshUntil =
                    now.plus(life(reply.headers().firstValue("Cache-Control").orElse("")));
            return true;
        } catch (PlatformUnreachable e) {
            // the old set goes on serving; we do not ask again at each launch of a whole class
            pauseUntil = now.plus(PAUSE);
            LOG.log(Level.WARNING, "key set of a platform not fetched: {0}", e.getMessage());
            return false;
        }
    }

    private static Duration life(String cacheControl) {
        Matcher matcher = MAX_AGE.matcher(cacheControl);
        Duration asked = matcher.find() ? Duration.ofSeconds(Long.parseLong(matcher.group(1))) : USUAL;
        Duration atLeast = asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked;
        return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
    }
}
