package org.alongside.lti.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
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

    /** Logins of one browser at once: a page with a frame for each of so many links is a full one. */
    private static final int MOST = 20;

    private LoginCookie() {}

    /** The eldest of many go, so that no page of anybody's fills a browser with them until its headers are too long. */
    static void giveAfter(HttpServletRequest request, HttpServletResponse response, LoginSecrets secrets) {
        List<String> standing = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .filter(name -> name.startsWith(PREFIX) && name.length() == PREFIX.length() + SHORT_HASH)
                .toList();
        standing.stream()
                .limit(Math.max(0, standing.size() - MOST + 1)) // the eldest come first (RFC 6265 5.4)
                .forEach(name -> response.addHeader("Set-Cookie", name + "=; Max-Age=0" + KIND));
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
