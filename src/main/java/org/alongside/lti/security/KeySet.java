package org.alongside.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.Optional;
import org.alongside.lti.message.CompactToken;

/**
 * A platform's public keys. Stricter than the library: a key serves only if its use, its operations, its algorithm and
 * its size allow it.
 */
public final class KeySet {

    private static final int SMALLEST_RSA = 2048;

    private final JWKSet keys;

    private KeySet(JWKSet keys) {
        this.keys = keys;
    }

    /** Empty where the text is no key set. */
    static Optional<KeySet> parse(byte[] json) {
        try {
            return Optional.of(new KeySet(JWKSet.parse(new String(json, StandardCharsets.UTF_8))));
        } catch (ParseException e) {
            return Optional.empty(); // told as a key set that cannot be had
        }
    }

    boolean has(String kid) {
        return keys.getKeyByKeyId(kid) != null;
    }

    /** The key of this name, if it may verify this algorithm. */
    Optional<JWK> fit(String kid, String algorithm) {
        return keys.getKeys().stream()
                .filter(key -> kid.equals(key.getKeyID()))
                .filter(key -> isFit(key, JWSAlgorithm.parse(algorithm)))
                .findFirst();
    }

    private static boolean isFit(JWK key, JWSAlgorithm algorithm) {
        boolean use = key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE);
        boolean operations =
                key.getKeyOperations() == null || key.getKeyOperations().contains(KeyOperation.VERIFY);
        boolean named =
                key.getAlgorithm() == null || key.getAlgorithm().getName().equals(algorithm.getName());
        return use && operations && named && isOfKind(key, algorithm);
    }

    private static boolean isOfKind(JWK key, JWSAlgorithm algorithm) {
        if (key instanceof RSAKey rsa) {
            return JWSAlgorithm.Family.RSA.contains(algorithm) && rsa.size() >= SMALLEST_RSA;
        }
        return key instanceof ECKey && JWSAlgorithm.Family.EC.contains(algorithm);
    }

    /** @return false for a signature that is not this key's, and for a key that the algorithm cannot use */
    static boolean verifies(JWK key, CompactToken token) {
        try {
            String[] parts = token.text().split("\\.");
            PublicKey publicKey = ((AsymmetricJWK) key).toPublicKey();
            JWSHeader header = JWSHeader.parse(new Base64URL(parts[0]));
            return new DefaultJWSVerifierFactory()
                    .createJWSVerifier(header, publicKey)
                    .verify(header, signed(parts), new Base64URL(parts[2]));
        } catch (JOSEException | ParseException e) {
            return false; // a curve or a header that does not fit is a signature that does not verify
        }
    }

    private static byte[] signed(String[] parts) {
        return (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
    }
}
