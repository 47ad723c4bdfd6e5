package org.alongside.lti.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The key sets of all platforms, remembered on this server by the address they come from.
 *
 * <p>A set is asked for when a launch with a valid, browser-bound state needs it, kept as long as the platform says
 * (within bounds), and fetched once more for a key name that is not in it: that is how a platform rotates. A name that
 * is still missing then is remembered as missing for a while. If the platform's server is down, the old set goes on
 * serving.
 */
@ApplicationScoped
public class PlatformKeys {

    private final KeySetSource source;
    private final Map<String, CachedKeySet> byAddress = new ConcurrentHashMap<>();

    protected PlatformKeys() {
        this(null);
    }

    @Inject
    public PlatformKeys(KeySetSource source) {
        this.source = source;
    }

    /** The set that should know this key name; empty where none could be had that can tell. */
    public Optional<KeySet> holding(String address, String kid, Instant now) {
        return byAddress.computeIfAbsent(address, CachedKeySet::new).holding(kid, source, now);
    }
}
