package org.alongside.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.kernel.Languages;

/**
 * The language of somebody who is not known yet: the one that they chose on a page, else the best of ours for what
 * their browser wishes. The choice stands in a cookie that says the language and nothing else, and that goes with the
 * browser's last window; from the sign-up on it stands with the account.
 */
final class StrangersLanguage {

    private static final String NAME = "__Host-alongside-language";
    private static final String KIND = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private StrangersLanguage() {}

    static Locale of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(Languages::of)
                .findFirst()
                .or(() -> Languages.best(Objects.requireNonNullElse(request.getHeader("Accept-Language"), "")))
                .orElse(Languages.FIRST);
    }

    static void keep(Locale chosen, HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=" + chosen.getLanguage() + KIND);
    }
}
