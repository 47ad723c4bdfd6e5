package org.alongside.vault.cipher;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM as this room uses it: a random nonce of 12 bytes in front, a tag of 16 behind (NIST SP 800-38D). */
public final class AesGcm {

    /** Bytes of a nonce. */
    public static final int NONCE = 12;

    static final int TAG = 16;

    private AesGcm() {}

    /** @return nonce, ciphertext and tag */
    public static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] clear) {
        byte[] body = encrypt(key, nonce, bound, clear);
        byte[] whole = Arrays.copyOf(nonce, NONCE + body.length);
        System.arraycopy(body, 0, whole, NONCE, body.length);
        return whole;
    }

    /** The clear bytes; empty where anything differs from what was sealed. */
    public static Optional<byte[]> open(byte[] key, byte[] bound, byte[] whole) {
        return new Opener(key).open(bound, whole);
    }

    /** Opens many values under one key, which is made ready once. It lives no longer than the call that needs it. */
    public static final class Opener {

        private final Cipher cipher = cipher();
        private final SecretKeySpec key;

        public Opener(byte[] key) {
            this.key = new SecretKeySpec(key, "AES");
        }

        /** As {@link AesGcm#open}. */
        public Optional<byte[]> open(byte[] bound, byte[] whole) {
            if (whole.length < NONCE + TAG) {
                return Optional.empty();
            }
            try {
                cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, whole, 0, NONCE));
                cipher.updateAAD(bound);
                return Optional.of(cipher.doFinal(whole, NONCE, whole.length - NONCE));
            } catch (AEADBadTagException changed) {
                return Optional.empty();
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every Java has AES/GCM", missing);
            }
        }
    }

    private static byte[] encrypt(byte[] key, byte[] nonce, byte[] bound, byte[] clear) {
        try {
            Cipher cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(clear);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES/GCM", missing);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES/GCM", missing);
        }
    }
}
