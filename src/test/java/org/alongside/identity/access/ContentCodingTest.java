package org.alongside.identity.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

    private static final String ID = "00000000-0000-4000-8000-00000000000a";

    private final ContentCoding question = ContentCoding.parse("compressed attempt=id n=number from=check");
    private final ContentCoding home = ContentCoding.parse("compressed");

    @Test
    @DisplayName("RUNTIME-16 a page is compressed for a plain look, and for what its line lists")
    void looks() {
        assertTrue(home.allows("GET", null));
        assertTrue(home.allows("HEAD", null));
        assertTrue(question.allows("GET", null));
        assertTrue(question.allows("GET", "attempt=" + ID + "&n=12&from=check"));
        assertTrue(question.allows("GET", "n=1&attempt=" + ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "OPTIONS"})
    @DisplayName("RUNTIME-16 what was sent with a form is answered as it is")
    void forms(String method) {
        assertFalse(home.allows(method, null));
        assertFalse(question.allows(method, "attempt=" + ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=csrf",
                "n=12&q=a",
                "n=1&n=2",
                "%6e=1",
                "n=01",
                "n=12345",
                "n=1;q=2",
                "n",
                "n=",
                "n=1&",
                "from=elsewhere",
                "attempt=00000000-0000-4000-8000-00000000000A",
                "attempt=00000000-0000-4000-8000-00000000000a%20",
                "attempt=check"
            })
    @DisplayName("RUNTIME-16 an address that says anything else has its page as it is: it stands in the page's forms")
    void echoed(String query) {
        assertFalse(question.allows("GET", query), query);
    }

    @Test
    @DisplayName("RUNTIME-16 a page that is plain is never compressed")
    void plain() {
        assertFalse(ContentCoding.PLAIN.allows("GET", null));
        assertFalse(ContentCoding.parse("plain").allows("GET", null));
        assertFalse(home.allows("GET", "n=1"));
    }
}
