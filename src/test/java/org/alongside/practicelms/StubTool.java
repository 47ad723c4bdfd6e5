package org.alongside.practicelms;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.alongside.practicelms.launch.LaunchDesk;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.Routes;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;
import org.alongside.practicelms.web.WebServer;

/** As little of a tool as the practice LMS needs to be tried alone. It checks nothing: that is not what is tried. */
public final class StubTool implements AutoCloseable {

    static final String KID = "tool-key";

    private static final RSAKey KEY = key();

    final RSAKey key = KEY;
    final WebServer server = WebServer.bind(0);
    volatile String issuer;
    volatile long offsetSeconds;
    volatile Map<String, String> lastLaunch = Map.of();
    volatile Consumer<Map<String, String>> request = parameters -> {};
    volatile Html page =
            Html.of("<!DOCTYPE html><html lang=\"en\"><title>Tool</title><main><h1>Tool</h1></main></html>");

    public StubTool() {
        server.serve(new Routes()
                .get("/lti/login", this::login)
                .post("/lti/login", this::login)
                .post("/lti/launch", this::launch)
                .get("/landing", landing -> WebReply.html(200, page))
                .get(
                        "/demo/clock",
                        clock -> WebReply.json(
                                200,
                                Json.createObjectBuilder()
                                        .add("offsetSeconds", offsetSeconds)
                                        .build()))
                .get(
                        "/lti/jwks.json",
                        keys -> WebReply.of(200, "application/json", new JWKSet(key.toPublicJWK()).toString(true))));
    }

    public String base() {
        return "http://localhost:" + server.port();
    }

    private WebReply login(WebRequest asked) {
        Map<String, String> form = asked.form();
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "scope", "openid",
                "response_type", "id_token",
                "response_mode", "form_post",
                "prompt", "none",
                "client_id", form.get("client_id"),
                "redirect_uri", base() + "/lti/launch",
                "state", "a-state",
                "nonce", "a-nonce"));
        parameters.put("login_hint", form.get("login_hint"));
        parameters.put("lti_message_hint", form.get("lti_message_hint"));
        request.accept(parameters);
        return WebReply.found(issuer + "/auth?" + LaunchDesk.encode(parameters));
    }

    private WebReply launch(WebRequest posted) {
        lastLaunch = posted.form();
        return WebReply.seeOther("/landing").with("Set-Cookie", "tool=here; Path=/; Secure; HttpOnly; SameSite=None");
    }

    /** A client assertion that is right for this LMS, after this change. */
    String assertion(PracticeLms lms, long nowSeconds, Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = new LinkedHashMap<>(Map.of(
                "iss",
                "alongside",
                "sub",
                "alongside",
                "aud",
                lms.issuer() + "/token",
                "iat",
                nowSeconds,
                "exp",
                nowSeconds + 60,
                "jti",
                "jti-" + System.nanoTime()));
        change.accept(claims);
        return signed(
                claims, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KID).build(), key);
    }

    static String signed(Map<String, Object> claims, JWSHeader header, RSAKey key) {
        try {
            JWSObject token = new JWSObject(header, new Payload(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(KID).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
