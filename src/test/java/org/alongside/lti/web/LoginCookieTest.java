package org.alongside.lti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.lti.message.login.LoginSecrets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginCookieTest {

    private static <T> T of(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static List<String> givenBeside(int standing) {
        Cookie[] cookies = IntStream.range(0, standing)
                .mapToObj(n -> new Cookie(String.format("__Host-alongside-login-%012x", n), "x"))
                .toArray(Cookie[]::new);
        List<String> given = new ArrayList<>();
        HttpServletRequest request = of(HttpServletRequest.class, (proxy, method, values) -> cookies);
        HttpServletResponse response = of(HttpServletResponse.class, (proxy, method, values) -> {
            given.add((String) values[1]);
            return null;
        });
        LoginCookie.giveAfter(request, response, new LoginSecrets("state", "nonce", "browser"));
        return given;
    }

    /** How many logins a browser has after one more page began one. */
    private static long standingAfter(int standing, List<String> given) {
        return standing
                + given.stream()
                        .mapToInt(cookie -> cookie.contains("=; Max-Age=0") ? -1 : 1)
                        .sum();
    }

    @Test
    @DisplayName("AUD-L20 however many pages begin logins, twenty stand; sabotage: where none is taken back, all do")
    void never() {
        for (int standing = 20; standing < 40; standing++) {
            List<String> given = givenBeside(standing);
            assertEquals(20, standingAfter(standing, given));
            List<String> givenAlone = given.subList(given.size() - 1, given.size());
            assertEquals(standing + 1, standingAfter(standing, givenAlone));
        }
    }

    @Test
    @DisplayName("AUD-L20 a browser has twenty logins at once; the eldest go when a new one comes")
    void bounded() {
        assertEquals(1, givenBeside(0).size());
        assertEquals(1, givenBeside(19).size(), "nobody’s launch is disturbed");
        List<String> given = givenBeside(25);
        assertEquals(7, given.size());
        for (int n = 0; n < 6; n++) {
            assertTrue(
                    given.get(n).startsWith(String.format("__Host-alongside-login-%012x=; Max-Age=0", n)),
                    given.get(n));
        }
        assertTrue(given.get(6).contains("=browser; Max-Age=600"));
    }
}
