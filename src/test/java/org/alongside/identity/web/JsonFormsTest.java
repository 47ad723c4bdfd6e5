package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.alongside.identity.access.UnreadableRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormsTest {

    private final FakeRequest sent = new FakeRequest();
    private final SentForms forms = new SentForms(() -> Instant.EPOCH);

    private List<HttpServletRequest> forms(String json) throws IOException {
        sent.headers.put("Content-Type", "application/json;charset=UTF-8");
        sent.body = json;
        return forms.in(sent.request());
    }

    @Test
    @DisplayName("CASE-leave-long-hebrew IDENTITY-13 a script's JSON is a form, or several, letter by letter")
    void read() throws IOException {
        HttpServletRequest one = forms("{\"of\":\"part\",\"base\":3,\"words\":\"\u05d0\\n\u4e2d \\\"x\\\" %\"}")
                .get(0);
        assertEquals("part", one.getParameter("of"));
        assertEquals("3", one.getParameter("base"));
        assertEquals("\u05d0\n\u4e2d \"x\" %", one.getParameter("words"));
        assertEquals(
                List.of("a", "b"),
                forms("[{\"of\":\"a\"},{\"of\":\"b\"}]").stream()
                        .map(form -> form.getParameter("of"))
                        .toList());
        assertEquals(List.of(), forms("[]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":[", "\\\"["})
    @DisplayName("IDENTITY-25 brackets within brackets are refused before a reader goes down into them")
    void deep(String bracket) {
        assertThrows(UnreadableRequest.class, () -> forms(bracket.repeat(20_000)));
    }

    @Test
    @DisplayName("IDENTITY-25 a script sends so many forms at once, and no more")
    void many() throws IOException {
        assertEquals(200, forms("[" + "{},".repeat(199) + "{}]").size());
        assertThrows(UnreadableRequest.class, () -> forms("[" + "{},".repeat(200) + "{}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "3",
                "null",
                "[3]",
                "[[{}]]",
                "{\"a\":{}}",
                "{\"a\":[\"x\"]}",
                "{\"a\":null}",
                "{\"a\":true}",
                "{\"a\":\"\\u0000\"}"
            })
    @DisplayName("CASE-nul-postgresql IDENTITY-13 JSON of another shape is no form")
    void broken(String json) throws IOException {
        assertThrows(UnreadableRequest.class, () -> forms(json));
    }

    @Test
    @DisplayName("IDENTITY-13 a route takes one form at a time")
    void oneAtATime() throws IOException {
        forms("[]");
        assertThrows(UnreadableRequest.class, () -> forms.one(sent.request()));
        forms("[{},{}]");
        assertThrows(UnreadableRequest.class, () -> forms.one(sent.request()));
    }
}
