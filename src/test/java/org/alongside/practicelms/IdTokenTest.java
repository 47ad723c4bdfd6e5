package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Roll;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdTokenTest {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static Practice practice;

    @BeforeAll
    static void start() {
        practice = new Practice();
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    private static SignedJWT launch(PracticeUser user) throws Exception {
        practice.driver.launch(user);
        return SignedJWT.parse(practice.tool.lastLaunch.get("id_token"));
    }

    private static JWKSet keySet() throws Exception {
        return JWKSet.parse(practice.send(practice.request("/jwks")).body());
    }

    private static boolean verifies(SignedJWT token, JWK key) throws Exception {
        return token.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    @Test
    @DisplayName("PRACTICE-2 an id token lives 60 seconds and is verified by the key its header names")
    void signedAndShort() throws Exception {
        SignedJWT token = launch(Roll.ANA);
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertEquals(Date.from(Practice.NOON), claims.getIssueTime());
        assertEquals(Date.from(Practice.NOON.plusSeconds(60)), claims.getExpirationTime());
        assertTrue(verifies(token, keySet().getKeyByKeyId(token.getHeader().getKeyID())));
    }

    @Test
    @DisplayName("PRACTICE-2 Ana's launch carries Moodle's claims and numbers")
    void anasClaims() throws Exception {
        JWTClaimsSet claims = launch(Roll.ANA).getJWTClaimsSet();
        assertEquals(practice.lms.issuer(), claims.getIssuer());
        assertEquals(List.of("alongside"), claims.getAudience());
        assertEquals("4", claims.getSubject());
        assertEquals("a-nonce", claims.getStringClaim("nonce"));
        assertEquals("1", claims.getStringClaim(LTI + "deployment_id"));
        assertEquals("1.3.0", claims.getStringClaim(LTI + "version"));
        assertEquals("LtiResourceLinkRequest", claims.getStringClaim(LTI + "message_type"));
        assertEquals("2", claims.getJSONObjectClaim(LTI + "context").get("id"));
        assertEquals("1", claims.getJSONObjectClaim(LTI + "resource_link").get("id"));
        assertEquals(Map.of("module", Practice.MODULE), claims.getJSONObjectClaim(LTI + "custom"));
        assertEquals(
                practice.tool.base() + "/lti/launch?module=" + Practice.MODULE,
                claims.getStringClaim(LTI + "target_link_uri"));
        assertEquals(
                List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"),
                claims.getStringListClaim(LTI + "roles"));
    }

    @Test
    @DisplayName("PRACTICE-2 the grade service's addresses carry a query")
    void gradeAddresses() throws Exception {
        Map<String, Object> endpoint = launch(Roll.ANA)
                .getJWTClaimsSet()
                .getJSONObjectClaim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
        assertEquals(practice.lms.issuer() + "/api/lineitem/7?type=lti", endpoint.get("lineitem"));
        assertEquals(practice.lms.issuer() + "/api/course/1/lineitems?type=lti", endpoint.get("lineitems"));
    }

    @Test
    @DisplayName("PRACTICE-2 Tomas arrives as a teacher, learner 3000 as a learner of that number")
    void others() throws Exception {
        assertEquals(
                List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"),
                launch(Roll.TOMAS).getJWTClaimsSet().getStringListClaim(LTI + "roles"));
        assertEquals(
                "4000", launch(practice.lms.learner(3000)).getJWTClaimsSet().getSubject());
    }

    @Test
    @DisplayName("PRACTICE-3 after a rotation new launches use a new key, and the old token still verifies")
    void rotation() throws Exception {
        SignedJWT before = launch(Roll.ANA);
        String oldKid = before.getHeader().getKeyID();
        practice.lms.rotateKeys();
        String newKid = launch(Roll.ANA).getHeader().getKeyID();
        JWKSet keys = keySet();
        assertEquals(2, keys.getKeys().size());
        assertNotNull(keys.getKeyByKeyId(newKid));
        assertTrue(verifies(before, keys.getKeyByKeyId(oldKid)));
        practice.lms.rotateKeys();
        assertNull(keySet().getKeyByKeyId(oldKid));
    }

    @Test
    @DisplayName("PRACTICE-3 the key set publishes no private part")
    void nothingPrivate() throws Exception {
        assertTrue(keySet().getKeys().stream().noneMatch(JWK::isPrivate));
    }
}
