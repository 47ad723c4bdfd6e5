package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.identity.security.KeptWords;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CsrfTest {

    private final FakeRequest request = new FakeRequest();

    private Csrf csrf() {
        Csrf csrf = new Csrf();
        csrf.request = request.request();
        csrf.random = new Randomness();
        return csrf;
    }

    @Test
    @DisplayName("IDENTITY-13 only the session's own token fits, as a field or as a header")
    void fits() {
        assertFalse(csrf().fits(request.request()), "no session");
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
