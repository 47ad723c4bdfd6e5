package org.alongside.practicelms.course;

import java.security.SecureRandom;
import java.util.Base64;

/** Names nobody can guess. The practice LMS is a program of its own, so it draws its own chance. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Base64url text carrying this many bytes of chance. */
    public static String token(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
