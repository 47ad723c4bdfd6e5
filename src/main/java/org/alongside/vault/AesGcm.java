package org.alongside.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM as this room uses it: a random nonce of 12 bytes in front, a tag of 16 behind (NIST SP 800-38D). */
final class AesGcm {

    static final int NONCE = 12;
    static final int TAG = 16;

    private AesGcm() {}

    static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] clear) {
        byte[] body = run(Cipher.ENCRYPT_MODE, key, nonce, bound, clear).orElseThrow();
        byte[] whole = Arrays.copyOf(nonce, NONCE + body.length);
        System.arraycopy(body, 0, whole, NONCE, body.length);
        return whole;
    }

    /** The clear bytes; empty where anything differs from what was sealed. */
    static Optional<byte[]> open(byte[] key, byte[] bound, byte[] whole) {
        if (whole.length < NONCE + TAG) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(whole, NONCE);
        return run(Cipher.DECRYPT_MODE, key, nonce, bound, Arrays.copyOfRange(whole, NONCE, whole.length));
    }

    private static Optional<byte[]> run(int mode, byte[] key, byte[] nonce, byte[] bound, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(bound);
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES/GCM", missing);
        }
    }
}
