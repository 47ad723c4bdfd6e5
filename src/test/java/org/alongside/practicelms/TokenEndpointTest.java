package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.practicelms.course.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenEndpointTest {

    private static final long NOW = Practice.NOON.getEpochSecond();
    private static Practice practice;

    @BeforeAll
    static void start() {
        practice = new Practice();
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    @DisplayName("PRACTICE-4 a good assertion gets a token for what was asked and exists, and no more")
    void grants() {
        HttpResponse<String> answer = practice.token(practice.tokenForm(Scope.SCORE.uri() + " urn:unknown"));
        JsonObject body = Practice.json(answer);
        assertEquals(200, answer.statusCode());
        assertEquals("Bearer", body.getString("token_type"));
        assertEquals(3600, body.getInt("expires_in"));
        assertEquals(Scope.SCORE.uri(), body.getString("scope"));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    }

    static Stream<Arguments> badClaims() {
        return Stream.of(
                bad("iss", claims -> claims.put("iss", "other")),
                bad("sub", claims -> claims.put("sub", "other")),
                bad("aud", claims -> claims.put("aud", "http://127.0.0.1:1/token")),
                bad("aud", claims -> claims.remove("aud")),
                bad("iat", claims -> claims.remove("iat")),
                bad("iat", claims -> claims.put("iat", NOW + 30)),
                bad("exp", claims -> claims.remove("exp")),
                bad("exp", claims -> claims.put("exp", NOW - 30)),
                bad("five minutes", claims -> claims.put("exp", NOW + 301)),
                bad("jti", claims -> claims.remove("jti")));
    }

    private static Arguments bad(String named, Consumer<Map<String, Object>> change) {
        return Arguments.of(named, change);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("PRACTICE-4 an assertion with a wrong claim is refused by name")
    @MethodSource("badClaims")
    void wrongClaims(String named, Consumer<Map<String, Object>> change) {
        Map<String, String> form = practice.tokenForm(Scope.SCORE.uri());
        form.put("client_assertion", practice.tool.assertion(practice.lms, NOW, change));
        refused(401, "invalid_client", named, practice.token(form));
    }

    @Test
    @DisplayName("PRACTICE-4 an assertion is good once")
    void onceOnly() {
        Map<String, String> form = practice.tokenForm(Scope.SCORE.uri());
        assertEquals(200, practice.token(form).statusCode());
        refused(401, "invalid_client", "jti was used", practice.token(form));
    }

    @Test
    @DisplayName("PRACTICE-4 an assertion signed by another key, without a kid or with an unknown one is refused")
    void signatures() {
        Map<String, Object> claims = new TreeMap<>(Map.of("iss", "alongside"));
        Map<String, String> form = practice.tokenForm(Scope.SCORE.uri());
        JWSHeader named =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(StubTool.KID).build();
        form.put("client_assertion", StubTool.signed(claims, named, StubTool.key()));
        refused(401, "invalid_client", "signature", practice.token(form));
        JWSHeader nameless = new JWSHeader.Builder(JWSAlgorithm.RS256).build();
        form.put("client_assertion", StubTool.signed(claims, nameless, practice.tool.key));
        refused(401, "invalid_client", "kid is missing", practice.token(form));
        JWSHeader unknown = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("?").build();
        form.put("client_assertion", StubTool.signed(claims, unknown, practice.tool.key));
        refused(401, "invalid_client", "kid is not", practice.token(form));
        JWSHeader longer =
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(StubTool.KID).build();
        form.put("client_assertion", StubTool.signed(claims, longer, practice.tool.key));
        refused(401, "invalid_client", "RS256", practice.token(form));
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-4 a wrong form is refused in OAuth's words")
    @CsvSource({
        "grant_type, password, 400, unsupported_grant_type",
        "client_assertion_type, jwt, 400, invalid_request",
        "client_assertion, nonsense, 401, invalid_client",
        "scope, urn:unknown, 400, invalid_scope",
        "scope, '', 400, invalid_scope",
    })
    void wrongForms(String field, String value, int status, String error) {
        Map<String, String> form = practice.tokenForm(Scope.SCORE.uri());
        form.put(field, value);
        refused(status, error, "", practice.token(form));
    }

    @Test
    @DisplayName("PRACTICE-4 a body that is not a form, and a GET, are refused")
    void onlyForms() {
        HttpRequest.BodyPublisher json = HttpRequest.BodyPublishers.ofString("{}");
        HttpRequest.Builder asJson = practice.request("/token").header("Content-Type", "application/json");
        assertEquals(415, practice.send(asJson.POST(json)).statusCode());
        assertEquals(405, practice.send(practice.request("/token")).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-4 a token ends with its life, and when it is withdrawn")
    void tokensEnd() {
        practice.lms.accessTokens().life(Duration.ofSeconds(90));
        HttpRequest.Builder roster = practice.with(Scope.MEMBERSHIP_READONLY, "/api/course/1/memberships")
                .header("Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
        assertEquals(200, practice.send(roster).statusCode());
        practice.now.set(Practice.NOON.plusSeconds(90));
        HttpResponse<String> late = practice.send(roster);
        practice.now.set(Practice.NOON);
        assertEquals(401, late.statusCode());
        assertTrue(late.headers().firstValue("WWW-Authenticate").isPresent());
        practice.lms.accessTokens().withdrawAll();
        assertEquals(401, practice.send(roster).statusCode());
        practice.lms.accessTokens().life(Duration.ofHours(1));
    }

    private static void refused(int status, String error, String named, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(error, Practice.json(answer).getString("error"), answer.body());
        assertTrue(Practice.json(answer).getString("error_description").contains(named), answer.body());
    }
}
