package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.launch.Forgery;
import org.alongside.practicelms.service.Endpoint;
import org.alongside.practicelms.service.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrdersTest {

    private static Practice practice;

    @BeforeAll
    static void start() {
        practice = new Practice();
    }

    @BeforeEach
    void empty() {
        practice.lms.gradebook().clear();
        practice.lms.roll().enroll(Roll.ANA);
        practice.lms.faults().clear();
        practice.lms.forge().clear();
        practice.lms.resetCounts();
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    private String token() {
        practice.driver.launch(Roll.ANA);
        return practice.tool.lastLaunch.get("id_token");
    }

    private boolean verifies(String token) throws Exception {
        SignedJWT parsed = SignedJWT.parse(token);
        JWKSet keys = JWKSet.parse(practice.send(practice.request("/jwks")).body());
        return parsed.verify(new RSASSAVerifier(
                keys.getKeyByKeyId(parsed.getHeader().getKeyID()).toRSAKey()));
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-11 each forgery spoils one launch, and the next one is good again")
    @EnumSource(Forgery.class)
    void oneLaunchEach(Forgery forgery) throws Exception {
        token();
        Map<String, String> good = practice.tool.lastLaunch;
        practice.lms.forge().next(forgery);
        token();
        assertEquals(forgery == Forgery.REPLAYED, good.equals(practice.tool.lastLaunch));
        assertTrue(verifies(token()));
        assertEquals(good, practice.tool.lastLaunch);
    }

    @Test
    @DisplayName("PRACTICE-11 a replayed token is the one before, though time went on")
    void replayed() {
        String before = token();
        practice.now.set(Practice.NOON.plusSeconds(5));
        practice.lms.forge().next(Forgery.REPLAYED);
        String again = token();
        String fresh = token();
        practice.now.set(Practice.NOON);
        assertEquals(before, again);
        assertNotEquals(before, fresh);
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-11 a broken signature is broken, whichever way it was broken")
    @EnumSource(
            value = Forgery.class,
            names = {"TAMPERED_SIGNATURE", "CHANGED_CLAIMS", "OTHER_KEY"})
    void signaturesAreBroken(Forgery forgery) throws Exception {
        practice.lms.forge().next(forgery);
        assertFalse(verifies(token()));
    }

    @Test
    @DisplayName("PRACTICE-11 expired, nameless-key, other-issuer and wrong-nonce tokens are what they are called")
    void namesAreTrue() throws Exception {
        practice.lms.forge().next(Forgery.EXPIRED);
        practice.lms.forge().next(Forgery.NO_KID);
        practice.lms.forge().next(Forgery.OTHER_ISSUER);
        practice.lms.forge().next(Forgery.WRONG_NONCE);
        assertTrue(SignedJWT.parse(token())
                .getJWTClaimsSet()
                .getExpirationTime()
                .toInstant()
                .isBefore(Practice.NOON));
        assertNull(SignedJWT.parse(token()).getHeader().getKeyID());
        assertNotEquals(
                practice.lms.issuer(),
                SignedJWT.parse(token()).getJWTClaimsSet().getIssuer());
        assertNotEquals("a-nonce", SignedJWT.parse(token()).getJWTClaimsSet().getStringClaim("nonce"));
    }

    private static String done(int millis) {
        return ("{\"userId\":\"4\",\"timestamp\":\"2026-11-22T12:00:00.%03dZ\",\"scoreGiven\":1,\"scoreMaximum\":1,"
                        + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}")
                .formatted(millis);
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-11 ordered refusals come in order, record nothing, and end")
    @CsvSource({
        "ERROR_500, 500",
        "UNAVAILABLE_503, 503",
        "TOO_MANY_429, 429",
        "UNAUTHORISED_401, 401",
        "RATE_LIMIT_403, 403",
        "NOT_FOUND_404, 404",
    })
    void refusals(Fault fault, int status) {
        practice.lms.faults().retryAfter(Duration.ofSeconds(7));
        practice.lms.faults().nextScores(1, fault);
        var refused = practice.score(done(1));
        assertEquals(status, refused.statusCode());
        assertEquals(
                fault == Fault.TOO_MANY_429,
                refused.headers().firstValue("Retry-After").filter("7"::equals).isPresent());
        assertTrue(practice.lms.gradebook().scores().isEmpty());
        assertEquals(200, practice.score(done(1)).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-11 a cut connection brings no answer, and may have recorded the score all the same")
    void cuts() {
        practice.lms.faults().nextScores(2, Fault.CUT_AFTER_APPLYING);
        assertThrows(UncheckedIOException.class, () -> practice.score(done(1)));
        assertEquals(1, practice.lms.gradebook().scores().size());
    }

    @Test
    @DisplayName("PRACTICE-11 a quiet line has recorded the score when the caller gives up")
    void hangs() {
        practice.lms.faults().nextScores(1, Fault.HANGING_AFTER_APPLYING);
        HttpRequest.Builder impatient = practice.with(Scope.SCORE, "/api/lineitem/7/scores?type=lti")
                .header("Content-Type", Practice.SCORE)
                .timeout(Duration.ofMillis(300))
                .POST(HttpRequest.BodyPublishers.ofString(done(1)));
        UncheckedIOException gaveUp = assertThrows(UncheckedIOException.class, () -> practice.send(impatient));
        assertTrue(gaveUp.getCause() instanceof HttpTimeoutException);
        assertEquals(1, practice.lms.gradebook().scores().size());
    }

    @Test
    @DisplayName("PRACTICE-11 the key set and the token endpoint can be down")
    void endpointsDown() {
        practice.lms.faults().keySetDown(true);
        assertEquals(503, practice.send(practice.request("/jwks")).statusCode());
        practice.lms.faults().nextTokens(1, 500);
        assertEquals(500, practice.token(practice.tokenForm(Scope.SCORE.uri())).statusCode());
        practice.lms.faults().clear();
        assertEquals(200, practice.send(practice.request("/jwks")).statusCode());
        assertEquals(200, practice.token(practice.tokenForm(Scope.SCORE.uri())).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-12 requests are counted by endpoint, refused ones too, until the counts are reset")
    void counts() {
        token();
        practice.score(done(1));
        practice.score(done(1));
        practice.send(practice.request("/jwks"));
        assertEquals(1, practice.lms.requests(Endpoint.AUTH));
        assertEquals(1, practice.lms.requests(Endpoint.KEY_SET));
        assertEquals(2, practice.lms.requests(Endpoint.TOKEN));
        assertEquals(2, practice.lms.requests(Endpoint.SCORES));
        practice.lms.resetCounts();
        assertEquals(0, practice.lms.requests(Endpoint.SCORES));
    }
}
