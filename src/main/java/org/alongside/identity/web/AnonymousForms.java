package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;

/**
 * The secret behind the forms of somebody who is not signed in. It stands in a cookie that we have signed, and nothing
 * is kept here: however many strangers ask for the page that signs in, no session is made for any of them.
 *
 * <p>The cookie is {@code secret.expiry.signature}, in URL-safe Base64; the expiry in seconds since 1970.
 * Its prefix keeps other sites below the same domain from planting one (RFC 6265bis section 4.1.3.2).
 */
@Dependent
public class AnonymousForms {

    static final String COOKIE = "__Host-alongside-form";

    static final Duration LIFE = Duration.ofHours(2);

    /** Request attribute: where the cookie goes. */
    private static final String RESPONSE = "alongside.response";

    /** Request attribute: the secret of the forms in this answer. */
    private static final String SECRET = "alongside.form.secret";

    private static final String KIND = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    private static final int BYTES = 24;
    private static final int LONGEST = 200;

    private final Randomness random;
    private final Vault vault;
    private final InstantSource clock;

    @Inject
    public AnonymousForms(Randomness random, Vault vault, InstantSource clock) {
        this.random = random;
        this.vault = vault;
        this.clock = clock;
    }

    /** At the door: pages are told of no response, and a form that is written has a cookie to give. */
    static void answerWith(ServletRequest request, ServletResponse response) {
        request.setAttribute(RESPONSE, response);
    }

    /** The secret of this browser, which is given one where it has none; every form of a browser has the same. */
    String secret(HttpServletRequest request) {
        if (request.getAttribute(SECRET) instanceof String before) {
            return before;
        }
        Instant now = clock.instant();
        Optional<SignedSecret> brought = brought(request, now);
        String secret = brought.map(SignedSecret::secret).orElseGet(() -> random.token(BYTES));
        boolean lasts = brought.filter(one -> one.until().isAfter(now.plus(LIFE.dividedBy(2))))
                .isPresent();
        if (!lasts && request.getAttribute(RESPONSE) instanceof HttpServletResponse response) {
            response.addHeader("Set-Cookie", COOKIE + "=" + signed(secret, now.plus(LIFE)) + KIND);
        }
        request.setAttribute(SECRET, secret);
        return secret;
    }

    /** The secret that came along, where we have signed it and it is not too old. */
    Optional<String> of(HttpServletRequest request) {
        return brought(request, clock.instant()).map(SignedSecret::secret);
    }

    private record SignedSecret(String secret, Instant until) {}

    private Optional<SignedSecret> brought(HttpServletRequest request, Instant now) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST)
                .flatMap(value -> read(value).stream())
                .filter(one -> one.until().isAfter(now) && !one.until().isAfter(now.plus(LIFE)))
                .findFirst();
    }

    private Optional<SignedSecret> read(String value) {
        String[] parts = value.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        boolean ours = MessageDigest.isEqual(
                signed(parts[0], until).getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(new SignedSecret(parts[0], until)) : Optional.empty();
    }

    private String signed(String secret, Instant until) {
        String words = secret + "." + until.getEpochSecond();
        return words + "." + vault.deriveText("anonymous form", words);
    }
}
