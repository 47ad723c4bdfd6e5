package org.alongside.practicelms.service;

import jakarta.json.Json;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.course.Tool;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/** {@code POST /token}: client credentials with a signed assertion, for scopes that were asked and exist. */
public final class TokenEndpoint {

    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final AccessTokens tokens;
    private final ClientAssertions assertions;
    private final InstantSource clock;

    /** @param address this endpoint's own, which assertions must name as their audience */
    public TokenEndpoint(Tool tool, String address, AccessTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.assertions = new ClientAssertions(tool, address);
        this.clock = clock;
    }

    public WebReply answer(WebRequest request) {
        if (!request.mediaType().equals("application/x-www-form-urlencoded")) {
            throw Refusal.of(415, "the body must be a form");
        }
        Map<String, String> form = request.form();
        if (!"client_credentials".equals(form.get("grant_type"))) {
            throw OAuthRefusal.badRequest("unsupported_grant_type", "grant_type must be client_credentials");
        }
        if (!ASSERTION_TYPE.equals(form.get("client_assertion_type"))) {
            throw OAuthRefusal.badRequest("invalid_request", "client_assertion_type must be " + ASSERTION_TYPE);
        }
        assertions.check(form.getOrDefault("client_assertion", ""), clock.instant());
        return grant(known(form.getOrDefault("scope", "")));
    }

    /** Those asked for that exist here; the others are left out of the answer, as OAuth lets a server do. */
    private static Set<Scope> known(String asked) {
        Set<Scope> known = Arrays.stream(asked.split(" "))
                .map(Scope::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (known.isEmpty()) {
            throw OAuthRefusal.badRequest("invalid_scope", "none of the scopes asked for exists here");
        }
        return known;
    }

    private WebReply grant(Set<Scope> scopes) {
        String granted = scopes.stream().map(Scope::uri).collect(Collectors.joining(" "));
        return WebReply.json(
                        200,
                        Json.createObjectBuilder()
                                .add("access_token", tokens.grant(scopes))
                                .add("token_type", "Bearer")
                                .add("expires_in", tokens.life().toSeconds())
                                .add("scope", granted)
                                .build())
                .with("Cache-Control", "no-store");
    }
}
