package org.alongside.vault.random;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The only place where chance comes from, besides the protocol's own in {@code lti.security}. Always secure. */
@ApplicationScoped
public class Randomness {

    /** Without those that are read wrongly aloud or from a screen. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** A random id (version 4), for rows whose number must not tell how many came before. */
    public UUID id() {
        return UUID.randomUUID();
    }

    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Text for URLs and forms, base64url without padding, carrying this many bytes of chance. */
    public String token(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    /** A number to give to support, {@code AL-5T8N-20}: it says nothing about anybody. */
    public String reference() {
        StringBuilder text = new StringBuilder("AL-");
        for (int i = 0; i < 4; i++) {
            text.append(LETTERS.charAt(below(LETTERS.length())));
        }
        return text.append('-').append(below(10)).append(below(10)).toString();
    }

    /**
     * What tells two writings of one row apart and counts nothing: whoever reads it does not learn how many there were.
     */
    public long mark() {
        return random.nextLong();
    }

    /** A number from 0 to bound - 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }
}
