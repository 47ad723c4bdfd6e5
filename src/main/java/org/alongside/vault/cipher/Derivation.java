package org.alongside.vault.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes that only the holder of a key can compute: HMAC-SHA256 of an input, under a key that is drawn from it for one
 * purpose alone (extract and expand as in RFC 5869).
 */
public final class Derivation {

    private static final byte[] SALT = "alongside derive 1".getBytes(StandardCharsets.UTF_8);

    private Derivation() {}

    /** @return 32 bytes */
    public static byte[] of(byte[] key, String purpose, byte[] input) {
        byte[] drawn = hmac(hmac(SALT, key), (purpose + '\u0001').getBytes(StandardCharsets.UTF_8));
        return hmac(drawn, input);
    }

    private static byte[] hmac(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
