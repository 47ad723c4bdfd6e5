package org.alongside.identity.web;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.identity.access.SlowBody;
import org.alongside.identity.access.UnreadableRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentFormsTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final FakeRequest sent = new FakeRequest();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final SentForms forms = new SentForms(() -> now);

    private HttpServletRequest form(String body) throws IOException {
        sent.headers.put("Content-Type", FORM);
        sent.body = body;
        sent.length = body.length();
        return forms.one(sent.request());
    }

    @Test
    @DisplayName("IDENTITY-13 a browser's form is read letter by letter, beside what the address says")
    void read() throws IOException {
        sent.parameters.put("id", new String[] {"7"});
        HttpServletRequest form = form("words=%D7%90+1%25%0A&do=a&do=b&empty=&bare&id=8&=x&");
        assertEquals("\u05d0 1%\n", form.getParameter("words"));
        assertArrayEquals(new String[] {"a", "b"}, form.getParameterValues("do"));
        assertArrayEquals(new String[] {"7", "8"}, form.getParameterValues("id"));
        assertEquals("", form.getParameter("empty"));
        assertEquals("", form.getParameter("bare"));
        assertEquals("x", form.getParameter(""));
        assertTrue(form("").getParameterMap().containsKey("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%1", "a=%zz", "%", "a=%00", "%00=a", "a=1&b=t%00wo"})
    @DisplayName("CASE-malformed-percent CASE-nul-postgresql IDENTITY-13 a form that is no text is refused whole")
    void broken(String body) {
        assertThrows(UnreadableRequest.class, () -> form(body));
    }

    @Test
    @DisplayName("IDENTITY-25 a form of more fields than any page of ours has is refused")
    void fields() throws IOException {
        assertEquals(10_000, form("a=1&".repeat(10_000)).getParameterValues("a").length);
        assertThrows(UnreadableRequest.class, () -> form("a=1&".repeat(10_001)));
    }

    private static long allocatedBy(Executable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertDoesNotThrow(work);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&", "%d=1&"})
    @DisplayName("IDENTITY-25 a form of one name over and over, or of all different ones, costs memory like its length")
    void linear(String pair) {
        String body = IntStream.range(0, 10_000).mapToObj(pair::formatted).collect(joining());
        long bytes = allocatedBy(() -> form(body));
        assertTrue(bytes < 400L * body.length(), () -> bytes + " bytes for " + body.length());
    }

    @Test
    @DisplayName("sabotage: joined again with each field, ten thousand of one name cost twenty times that bound")
    void quadratic() {
        long bytes = allocatedBy(() -> {
            String[] joined = new String[0];
            for (int i = 0; i < 10_000; i++) {
                joined = Stream.of(joined, new String[] {"1"})
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new);
            }
        });
        assertTrue(bytes > 400L * 40_000, () -> bytes + " bytes");
    }

    @Test
    @DisplayName("IDENTITY-13 a file is read by nobody here, and so is what has no type")
    void others() throws IOException {
        assertSame(sent.request().getClass(), forms.one(sent.request()).getClass());
        sent.headers.put("Content-Type", "multipart/form-data; boundary=x");
        sent.body = "not read";
        HttpServletRequest file = sent.request();
        assertSame(file, forms.one(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {FORM, "application/json"})
    @DisplayName("AUD-L19 IDENTITY-71 what comes byte by byte is not waited for to its end, however it is encoded")
    void trickle(String type) throws IOException {
        String body =
                "application/json".equals(type) ? "{\"a\":\"" + "x".repeat(4000) + "\"}" : "a=" + "x".repeat(4000);
        sent.trickling = () -> now = now.plus(Duration.ofSeconds(25));
        sent.headers.put("Content-Type", type);
        sent.body = body;
        sent.length = body.length();
        assertThrows(SlowBody.class, () -> forms.one(sent.request()));
        assertTrue(sent.bytesRead <= 2, "it was read on: " + sent.bytesRead);
    }

    @Test
    @DisplayName("AUD-L19 IDENTITY-71 a form that is announced and never sent is too slow, and not a failure of ours")
    void neverSent() {
        sent.breaking = new SocketTimeoutException("the server has waited");
        assertThrows(SlowBody.class, () -> form("a=1"));
    }

    @Test
    @DisplayName(
            "AUD-L19 IDENTITY-71 a long form from a slow network is waited for, and the same bytes once as slow are not")
    void slowNetwork() throws IOException {
        String body = "a=" + "x".repeat(300_000);
        sent.trickling = () -> now = now.plusNanos(300_000);
        assertEquals(300_000, form(body).getParameter("a").length());
        sent.trickling = () -> now = now.plusNanos(600_000);
        assertThrows(SlowBody.class, () -> form(body));
    }
}
