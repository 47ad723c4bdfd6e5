package org.alongside.practicelms.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.practicelms.course.Tool;

/** Checks the signed statement with which the tool proves who it is (RFC 7523, as LTI's security framework uses it). */
final class ClientAssertions {

    static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final Tool tool;
    private final String audience;
    private final ToolKeySet keys;
    private final Map<String, Instant> usedUntil = new ConcurrentHashMap<>();

    ClientAssertions(Tool tool, String audience) {
        this.tool = tool;
        this.audience = audience;
        this.keys = new ToolKeySet(tool.keySetUrl());
    }

    /** Returns if the assertion is good, and never again for the same one; otherwise refuses with the reason. */
    void check(String assertion, Instant now) {
        try {
            SignedJWT token = SignedJWT.parse(assertion);
            checkSignature(token);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            checkParties(claims);
            checkTimes(claims, now);
            checkFirstUse(claims, now);
        } catch (ParseException | JOSEException unreadable) {
            throw OAuthRefusal.invalidClient("client_assertion is not a signed token");
        }
    }

    private void checkSignature(SignedJWT token) throws JOSEException {
        require(JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm()), "alg must be RS256");
        String kid = token.getHeader().getKeyID();
        require(kid != null, "kid is missing");
        RSAKey key = keys.key(kid)
                .orElseThrow(
                        () -> OAuthRefusal.invalidClient("kid is not in the tool's key set, or it cannot be read"));
        require(token.verify(new RSASSAVerifier(key)), "the signature is wrong");
    }

    private void checkParties(JWTClaimsSet claims) {
        require(tool.clientId().equals(claims.getIssuer()), "iss must be the client id");
        require(tool.clientId().equals(claims.getSubject()), "sub must be the client id");
        require(List.of(audience).equals(claims.getAudience()), "aud must be the token address");
    }

    private static void checkTimes(JWTClaimsSet claims, Instant now) {
        Date issued = claims.getIssueTime();
        Date expires = claims.getExpirationTime();
        require(issued != null, "iat is missing");
        require(expires != null, "exp is missing");
        require(!issued.toInstant().isAfter(now.plus(SKEW)), "iat is in the future");
        require(expires.toInstant().isAfter(now.minus(SKEW)), "exp has passed");
        Duration life = Duration.between(issued.toInstant(), expires.toInstant());
        require(life.compareTo(LONGEST_LIFE) <= 0, "exp is more than five minutes after iat");
    }

    private void checkFirstUse(JWTClaimsSet claims, Instant now) {
        require(claims.getJWTID() != null && !claims.getJWTID().isBlank(), "jti is missing");
        usedUntil.values().removeIf(until -> until.isBefore(now));
        Instant until = claims.getExpirationTime().toInstant().plus(SKEW);
        require(usedUntil.putIfAbsent(claims.getJWTID(), until) == null, "jti was used before");
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw OAuthRefusal.invalidClient(otherwise);
        }
    }
}
