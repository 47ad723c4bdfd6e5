package org.alongside.identity.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Length decides, not odd characters (NIST SP 800-63B 5.1.1.2): 12 to 200 characters, none of the commonest. */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** FINE, or the one reason why not. */
    public enum PasswordVerdict {
        FINE,
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON
    }

    public static PasswordVerdict on(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return PasswordVerdict.TOO_SHORT;
        }
        if (length > LONGEST) {
            return PasswordVerdict.TOO_LONG;
        }
        return common(password) ? PasswordVerdict.TOO_COMMON : PasswordVerdict.FINE;
    }

    /** One of the list, or one or two characters over and over. */
    private static boolean common(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return COMMON.contains(lower) || lower.chars().distinct().count() <= 2;
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("/access/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
