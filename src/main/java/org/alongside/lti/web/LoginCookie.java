package org.alongside.lti.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.kernel.Sha256;
import org.alongside.lti.message.login.LoginSecrets;

/**
 * The cookie that binds one login to one browser: one for each login, so that several may be under way, for this host
 * only, and partitioned, so that it comes back inside a frame of another site (lti.md 2.11).
 */
final class LoginCookie {

    private static final String PREFIX = "__Host-alongside-login-";
    private static final String KIND = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
    private static final int SHORT_HASH = 12;
    private static final int SECONDS = 600;

    private LoginCookie() {}

    static void give(HttpServletResponse response, LoginSecrets secrets) {
        String cookie = name(secrets.state()) + "=" + secrets.browser() + "; Max-Age=" + SECONDS + KIND;
        response.addHeader("Set-Cookie", cookie);
    }

    static Optional<String> of(HttpServletRequest request, String state) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(state)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The login is used up, so is its cookie. */
    static void takeBack(HttpServletResponse response, String state) {
        response.addHeader("Set-Cookie", name(state) + "=; Max-Age=0" + KIND);
    }

    private static String name(String state) {
        return PREFIX + Sha256.hex(state).substring(0, SHORT_HASH);
    }
}
