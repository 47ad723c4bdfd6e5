package org.alongside.lti.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alongside.lti.message.login.QueryString;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.security.ClientAssertions;
import org.alongside.lti.security.JsonText;
import org.alongside.lti.security.PlatformUnreachable;

/** Access tokens for services (Security 4.1): asked for once, kept until a minute before they end. */
@Dependent
public class AccessTokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final int USUAL_LIFE = 3600;
    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** Visible characters without spaces, as one value of a header (RFC 6749 A.12, RFC 6750 2.1). */
    private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7E]{1,8192}");

    private final PlatformHttp http;
    private final ClientAssertions assertions;
    private final AccessTokenCache memory;

    @Inject
    public AccessTokens(PlatformHttp http, ClientAssertions assertions, AccessTokenCache memory) {
        this.http = http;
        this.assertions = assertions;
        this.memory = memory;
    }

    /** @throws PlatformUnreachable where the token endpoint gives none for these scopes */
    String token(Registration registration, Set<String> scopes, Instant now) throws PlatformUnreachable {
        AccessTokenCache.CachedToken slot = memory.slot(key(registration, scopes));
        synchronized (slot) {
            if (!slot.isGood(now)) {
                ask(slot, registration, scopes, now);
            }
            return slot.token();
        }
    }

    /** A service answered 401: this token is not asked for again. */
    void refused(Registration registration, Set<String> scopes, String token) {
        AccessTokenCache.CachedToken slot = memory.slot(key(registration, scopes));
        synchronized (slot) {
            slot.forget(token);
        }
    }

    private void ask(AccessTokenCache.CachedToken slot, Registration registration, Set<String> scopes, Instant now)
            throws PlatformUnreachable {
        PlatformHttp.HttpReply reply = http.send(PlatformRequest.to(registration.tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .posting(form(registration, scopes, now)));
        JsonObject answer = JsonText.read(reply.body()).orElse(JsonObject.EMPTY_JSON_OBJECT);
        if (!reply.isGood() || !(answer.get("access_token") instanceof jakarta.json.JsonString)) {
            throw new PlatformUnreachable("no access token, answer " + reply.status());
        }
        if (!SENDABLE.matcher(answer.getString("access_token")).matches()) {
            throw new PlatformUnreachable("an access token that no header can hold");
        }
        if (!granted(answer, scopes)) {
            throw new PlatformUnreachable("the platform granted another scope");
        }
        Duration life = Duration.ofSeconds(Math.max(0, seconds(answer)));
        Duration good = life.compareTo(MARGIN.multipliedBy(2)) > 0 ? life.minus(MARGIN) : life.dividedBy(2);
        slot.remember(answer.getString("access_token"), now.plus(good));
    }

    private String form(Registration registration, Set<String> scopes, Instant now) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", JWT_BEARER);
        form.put("client_assertion", assertions.sign(registration, now));
        form.put("scope", String.join(" ", new TreeSet<>(scopes)));
        return QueryString.of(form);
    }

    /** No scope in the answer means all that were asked for (RFC 6749 5.1). */
    private static boolean granted(JsonObject answer, Set<String> scopes) {
        return !(answer.get("scope") instanceof jakarta.json.JsonString text)
                || java.util.Arrays.asList(text.getString().split(" ")).containsAll(scopes);
    }

    private static int seconds(JsonObject answer) {
        return answer.get("expires_in") instanceof jakarta.json.JsonNumber number ? number.intValue() : USUAL_LIFE;
    }

    private static String key(Registration registration, Set<String> scopes) {
        return registration.id() + " " + String.join(" ", new TreeSet<>(scopes));
    }
}
