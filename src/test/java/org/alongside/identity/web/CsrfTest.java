package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.alongside.identity.security.KeptWords;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CsrfTest {

    private final FakeRequest request = new FakeRequest();
    private Instant now = Instant.parse("2026-11-22T14:00:00Z");

    private Csrf csrf() {
        Csrf csrf = new Csrf();
        csrf.request = request.request();
        csrf.random = new Randomness();
        csrf.anonymous = anonymous();
        return csrf;
    }

    private AnonymousForms anonymous() {
        return new AnonymousForms(new Randomness(), TestVaults.main(null), () -> now);
    }

    @Test
    @DisplayName("AUD-H7 IDENTITY-32 a form of nobody makes no session: its token fits the cookie of its browser")
    void nobody() {
        request.answered();
        String token = csrf().getToken();
        assertEquals(TokenMask.lifted(token), TokenMask.lifted(csrf().getToken()), "two forms of a page have the same");
        assertNull(request.session);
        assertFalse(csrf().fits(request.request()), "no token");
        request.parameters.put("csrf", new String[] {token});
        assertTrue(csrf().fits(request.request()));
        request.answered();
        assertEquals(TokenMask.lifted(token), TokenMask.lifted(csrf().getToken()), "and so has each tab");
        request.cookies.clear();
        assertFalse(csrf().fits(request.request()), "another browser");
    }

    @Test
    @DisplayName("AUD-H7 IDENTITY-32 a cookie that we did not sign, that was changed or is too old, fits nothing")
    void forged() {
        request.answered();
        request.parameters.put("csrf", new String[] {csrf().getToken()});
        String cookie = request.cookies.get(AnonymousForms.COOKIE);
        for (int i = 0; i < cookie.length(); i += 7) {
            char other = cookie.charAt(i) == 'A' ? 'B' : 'A';
            request.cookies.put(AnonymousForms.COOKIE, cookie.substring(0, i) + other + cookie.substring(i + 1));
            assertFalse(csrf().fits(request.request()), "changed at " + i);
        }
        for (String text : List.of("", "..", "a.1.b", "a.99999999999.b", "a.-1.b", ".".repeat(500))) {
            request.cookies.put(AnonymousForms.COOKIE, text);
            assertFalse(csrf().fits(request.request()), text);
        }
        request.cookies.put(AnonymousForms.COOKIE, cookie);
        now = now.plus(AnonymousForms.LIFE).minusSeconds(1);
        assertTrue(csrf().fits(request.request()));
        now = now.plusSeconds(1);
        assertFalse(csrf().fits(request.request()), "too old");
    }

    @Test
    @DisplayName(
            "IDENTITY-32 a cookie that grows old is given anew with the same secret, so that no page of before breaks")
    void renewed() {
        request.answered();
        request.parameters.put("csrf", new String[] {csrf().getToken()});
        String first = request.cookies.get(AnonymousForms.COOKIE);
        now = now.plus(Duration.ofMinutes(90));
        request.answered();
        csrf().getToken();
        assertNotEquals(first, request.cookies.get(AnonymousForms.COOKIE));
        now = now.plus(Duration.ofMinutes(90));
        assertTrue(csrf().fits(request.request()));
    }

    @Test
    @DisplayName("IDENTITY-13 only the session's own token fits, as a field or as a header")
    void fits() {
        assertFalse(csrf().fits(request.request()), "no session");
        request.session = new HashMap<>();
        String token = csrf().getToken();
        String another = csrf().getToken();
        assertNotEquals(token, another, "the mask is another in each answer");
        assertEquals(TokenMask.lifted(token), TokenMask.lifted(another), "the secret below is the session's");
        assertFalse(csrf().fits(request.request()), "no token");
        request.parameters.put("csrf", new String[] {token});
        assertTrue(csrf().fits(request.request()));
        request.parameters.put("csrf", new String[] {token + "x"});
        assertFalse(csrf().fits(request.request()));
        request.headers.put("X-CSRF", another);
        assertTrue(csrf().fits(request.request()));
        request.session = null;
        assertFalse(csrf().fits(request.request()), "another session");
    }

    @Test
    @DisplayName("IDENTITY-13 what is no masked token fits nothing, and breaks nothing")
    void broken() {
        for (String text : List.of("", ".", "abc", "abc.", ".abc", "a.%%%", "a.b.c")) {
            assertFalse(TokenMask.lifted(text).filter("secret"::equals).isPresent(), text);
        }
        assertEquals("secret", TokenMask.lifted(TokenMask.of("secret", "m")).orElseThrow());
    }

    @Test
    @DisplayName("IDENTITY-13 what was typed is kept, but no token, password or PIN, nor what stands in the address")
    void typed() {
        request.query = "id=7";
        request.parameters.put("id", new String[] {"7"});
        request.parameters.put("csrf", new String[] {"t"});
        request.parameters.put("password", new String[] {"secret"});
        request.parameters.put("pin-again", new String[] {"2580"});
        request.parameters.put("words", new String[] {"two\nlines"});
        request.parameters.put("choice", new String[] {"a", "b"});
        assertEquals(
                List.of(
                        new KeptWords.TypedField("words", "two\nlines"),
                        new KeptWords.TypedField("choice", "a"),
                        new KeptWords.TypedField("choice", "b")),
                TypedFields.in(request.request()));
    }

    @Test
    @DisplayName("IDENTITY-13 another site's form is no form of ours, whatever it brings")
    void elsewhere() {
        assertFalse(TypedFields.ownPage(request.request()));
        request.headers.put("Sec-Fetch-Site", "cross-site");
        assertFalse(TypedFields.ownPage(request.request()));
        request.headers.put("Sec-Fetch-Site", "same-origin");
        assertTrue(TypedFields.ownPage(request.request()));
    }
}
