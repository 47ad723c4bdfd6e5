package org.alongside.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Masks a secret anew for each page it is written into. What a compressed page's length tells about one page's text is
 * then of no use for the next (the attack is known as BREACH).
 */
final class TokenMask {

    /** How many random bytes make a mask. */
    static final int BYTES = 24;

    private TokenMask() {}

    /** @param mask random text of a URL-safe Base64; both come out together, in {@code mask.masked} */
    static String of(String secret, String mask) {
        byte[] masked = mixed(secret.getBytes(StandardCharsets.UTF_8), mask);
        return mask + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }

    /** The secret below the mask; empty where the text is no masked secret. */
    static Optional<String> lifted(String text) {
        int dot = text.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        try {
            byte[] masked = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            return Optional.of(new String(mixed(masked, text.substring(0, dot)), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static byte[] mixed(byte[] bytes, String mask) {
        byte[] over = mask.getBytes(StandardCharsets.UTF_8);
        byte[] mixed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mixed[i] = (byte) (bytes[i] ^ over[i % over.length]);
        }
        return mixed;
    }
}
