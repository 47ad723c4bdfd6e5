package org.alongside.runtime.compression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.identity.access.ContentCoding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackedPagesTest {

    private final Random chance = new Random(20261129);
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> answer = new HashMap<>(Map.of("getStatus", 200, "getContentType", "text/html"));

    private Optional<byte[]> packed(String page) {
        HttpServletRequest request = proxy(HttpServletRequest.class, attributes);
        HttpServletResponse response = proxy(HttpServletResponse.class, answer);
        return PackedPages.packed(page.getBytes(StandardCharsets.UTF_8), request, response);
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> known) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    boolean asksByName = method.getName().equals("getAttribute");
                    return known.get(asksByName ? (String) arguments[0] : method.getName());
                }));
    }

    @Test
    @DisplayName("RUNTIME-16 Q-S1 what lets a page's own scripts run, and is new each time, leaves its length as it is")
    void nonce() {
        Set<Integer> lengths = new TreeSet<>();
        for (int i = 0; i < 400; i++) {
            UUID nonce = new UUID(chance.nextLong(), chance.nextLong());
            String script = "<script src=\"/resources/js/page.js\" nonce=\"" + nonce + "\"></script>";
            lengths.add(packed("<html><head>" + script + script + "</head><p>Resting</p></html>")
                    .orElseThrow()
                    .length);
        }
        assertEquals(1, lengths.size(), lengths::toString);
    }

    @Test
    @DisplayName("RUNTIME-16 own words, a refusal, a download and what is packed already go as they are")
    void asTheyAre() {
        assertTrue(packed("<p>a page</p>").isPresent());
        attributes.put(ContentCoding.OWN_WORDS, true);
        assertTrue(packed("<p>a page</p>").isEmpty());
        attributes.clear();
        for (Map.Entry<String, Object> other : List.<Map.Entry<String, Object>>of(
                Map.entry("getStatus", 404),
                Map.entry("getContentType", "application/zip"),
                Map.entry("getHeader", "br"))) {
            Object before = answer.put(other.getKey(), other.getValue());
            assertTrue(packed("<p>a page</p>").isEmpty(), other::toString);
            answer.put(other.getKey(), before);
        }
    }
}
