package org.alongside.runtime.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.access.NotHere;
import org.alongside.runtime.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityContactTest {

    private static final Instant END = Instant.parse("2027-06-01T00:00:00Z");

    private final StringWriter sent = new StringWriter();

    private void ask(SiteSettings settings, Instant now) throws Exception {
        SecurityTxtServlet servlet = new SecurityTxtServlet();
        servlet.settings = settings;
        servlet.machine = () -> now;
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getWriter") ? new PrintWriter(sent, true) : null);
        servlet.doGet(null, response);
    }

    private static SiteSettings named() {
        return Settings.of(Map.of(
                "alongside.base.url", "https://a.example",
                "alongside.proxies", "10\\.0\\.0\\.1",
                "alongside.security.contact", "mailto:security@a.example",
                "alongside.security.expires", END.toString()));
    }

    @Test
    @DisplayName("RUNTIME-26 who finds a weakness is told to whom to turn, until the day that the operator set")
    void current() throws Exception {
        assertEquals(Optional.empty(), named().refusal());
        ask(named(), END.minusMillis(1));
        assertEquals(
                "Contact: mailto:security@a.example\r\nExpires: 2027-06-01T00:00:00Z\r\nPreferred-Languages: en\r\n"
                        + "Canonical: https://a.example/.well-known/security.txt\r\n",
                sent.toString());
    }

    @Test
    @DisplayName("RUNTIME-26 without a contact, or after that day, there is no such page")
    void none() {
        assertThrows(NotHere.class, () -> ask(named(), END));
        assertThrows(NotHere.class, () -> ask(Settings.demo(), Instant.EPOCH));
        assertEquals("", sent.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "security@a.example, 2027-06-01T00:00:00Z",
        "http://a.example/report, 2027-06-01T00:00:00Z",
        "mailto:security@a.example, 2027-06-01",
        "'mailto:a@b.example\nPolicy: x', 2027-06-01T00:00:00Z",
        "mailto:security@a.example,",
        ", 2027-06-01T00:00:00Z"
    })
    @DisplayName("RUNTIME-22 RUNTIME-26 half a contact is refused at the start")
    void half(String contact, String expires) {
        Map<String, String> values = new java.util.HashMap<>();
        values.put("alongside.security.contact", contact);
        values.put("alongside.security.expires", expires);
        SiteSettings settings = Settings.of(values);
        assertTrue(settings.refusal().orElseThrow().contains("ALONGSIDE_SECURITY_EXPIRES"));
        assertFalse(settings.securityContact().isPresent());
    }
}
