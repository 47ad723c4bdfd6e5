package org.alongside.practicelms.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.course.Secrets;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebRequest;

/** The access tokens given out: what each allows, and until when. Their text means nothing to anybody. */
public final class AccessTokens {

    private record Grant(Set<Scope> scopes, Instant until) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private volatile Duration life = Duration.ofHours(1);

    public AccessTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** How long tokens live that are given out from now on; an hour at the start. */
    public void life(Duration longer) {
        life = longer;
    }

    Duration life() {
        return life;
    }

    /** Withdraws every token at once, as a platform may. */
    public void withdrawAll() {
        grants.clear();
    }

    String grant(Set<Scope> scopes) {
        Instant now = clock.instant();
        grants.values().removeIf(grant -> grant.until.isBefore(now));
        String token = Secrets.token(24);
        grants.put(token, new Grant(Set.copyOf(scopes), now.plus(life)));
        return token;
    }

    /** Returns if the request's token is alive and has one of these scopes. Refused with 401 or 403 otherwise. */
    void require(WebRequest request, Scope... oneOf) {
        String header = request.header("Authorization").orElse("");
        Grant grant = header.startsWith("Bearer ") ? grants.get(header.substring(7)) : null;
        if (grant == null || !grant.until.isAfter(clock.instant())) {
            Refusal refusal = Refusal.of(401, "an access token is needed, and one that still lives");
            throw new Refusal(
                    refusal.getMessage(), refusal.reply().with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
        }
        for (Scope scope : oneOf) {
            if (grant.scopes.contains(scope)) {
                return;
            }
        }
        throw Refusal.of(403, "the access token has not the scope " + oneOf[0].uri());
    }
}
