package org.alongside.lti.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of this server, in memory only: one slot for each registration and set of scopes. */
@ApplicationScoped
public class AccessTokenCache {

    private final Map<String, CachedToken> slots = new ConcurrentHashMap<>();

    /** The slot; whoever fills it holds its lock, so that many scores ask for one token once. */
    public CachedToken slot(String key) {
        return slots.computeIfAbsent(key, ignored -> new CachedToken());
    }

    /** One remembered token; call its methods holding its lock. */
    public static final class CachedToken {

        private String token;
        private Instant until = Instant.MIN;

        boolean isGood(Instant now) {
            return token != null && now.isBefore(until);
        }

        String token() {
            return token;
        }

        void remember(String fresh, Instant goodUntil) {
            token = fresh;
            until = goodUntil;
        }

        /** Forgets this token, unless another one has taken its place meanwhile. */
        void forget(String refused) {
            if (refused.equals(token)) {
                token = null;
            }
        }
    }
}
