package org.alongside.practicelms.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import org.alongside.practicelms.course.Secrets;

/** The platform's signing keys: one that signs, and the one before it, still published while tools catch up. */
public final class PlatformKeys {

    private record Signing(RSAKey key, JWSSigner signer) {}

    private Signing current = fresh();
    private Signing previous = fresh();

    /** A new key signs from now on; the one that signed until now stays in the set, the one before it goes. */
    public synchronized void rotate() {
        previous = current;
        current = fresh();
    }

    public synchronized String kid() {
        return current.key.getKeyID();
    }

    synchronized JWSSigner signer() {
        return current.signer;
    }

    /** A signer whose key is in nobody's set. */
    static JWSSigner strangerSigner() {
        return fresh().signer;
    }

    /** What anybody may read: the signing key first. */
    public synchronized JWKSet published() {
        return new JWKSet(List.of(current.key.toPublicJWK(), previous.key.toPublicJWK()));
    }

    private static Signing fresh() {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyID(Secrets.token(9))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new Signing(key, new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
