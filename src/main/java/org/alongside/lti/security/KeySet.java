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
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Exempt;
import org.alongside.lti.message.CompactToken;

/**
 * A platform's public keys. Stricter than the library: a key serves only if its use, its operations, its algorithm and
 * its size allow it.
 */
@Exempt(wall = "ReadsJsonAsItComes", because = "each key, and each header, was read by JsonText before")
public final class KeySet {

    private static final int SMALLEST_RSA = 2048;

    private final JWKSet keys;

    private KeySet(JWKSet keys) {
        this.keys = keys;
    }

    /**
     * Empty where the text is no key set, or lists keys and none that can be used: such a set takes no good one's
     * place, while one without any key takes all of them back. A key that cannot be used is as if it were not there
     * (RFC 7517 5).
     */
    static Optional<KeySet> parse(byte[] json) {
        return JsonText.read(json)
                .map(set -> set.get("keys"))
                .filter(JsonArray.class::isInstance)
                .flatMap(keys -> of(keys.asJsonArray()));
    }

    private static Optional<KeySet> of(JsonArray listed) {
        List<JWK> usable =
                listed.stream().map(KeySet::key).flatMap(Optional::stream).toList();
        return usable.isEmpty() && !listed.isEmpty() ? Optional.empty() : Optional.of(new KeySet(new JWKSet(usable)));
    }

    private static Optional<JWK> key(JsonValue written) {
        try {
            return written instanceof JsonObject key
                    ? Optional.of(JWK.parse(withoutCertificates(key).toString()))
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException | IllegalStateException unusable) {
            return Optional.empty();
        }
    }

    /** A key is trusted because the platform's address gave it; its certificates are not looked at (RFC 7517 4.7). */
    private static JsonObject withoutCertificates(JsonObject key) {
        JsonObjectBuilder plain = Json.createObjectBuilder(key);
        List.of("x5c", "x5t", "x5t#S256", "x5u").forEach(plain::remove);
        return plain.build();
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
