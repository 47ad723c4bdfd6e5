package org.alongside.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.alongside.lti.platform.PlatformFamilies;
import org.alongside.lti.registration.Registration;
import org.alongside.vault.random.Randomness;

/** Our word that it is we who ask for an access token (Security 4.1.1): signed, short, used once. */
@Dependent
public class ClientAssertions {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int JTI_BYTES = 16;

    private final SigningKeys keys;
    private final Randomness random;

    @Inject
    public ClientAssertions(SigningKeys keys, Randomness random) {
        this.keys = keys;
        this.random = random;
    }

    /** iss and sub are the client id; the audience is what this registration agreed on. */
    public String sign(Registration registration, Instant now) {
        RSAKey key = keys.current(now);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(registration.clientId())
                .subject(registration.clientId())
                .audience(registration.tokenAudience())
                .issueTime(Date.from(now.minus(
                        PlatformFamilies.called(registration.productFamily()).assertionsDatedBack())))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(random.token(JTI_BYTES))
                .build();
        try {
            SignedJWT assertion = new SignedJWT(header, claims);
            assertion.sign(new RSASSASigner(key));
            return assertion.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("our own key signs", e);
        }
    }
}
