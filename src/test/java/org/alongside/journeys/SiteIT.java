package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running site seen from outside, without a browser. */
class SiteIT {

    private final DemoSite site = TestSite.site();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    @DisplayName("RUNTIME-3 every page has a strict policy: no inline script, framed by nobody where nobody launched")
    void policies() throws Exception {
        List<String> policies = get("/").headers().allValues("Content-Security-Policy");
        String all = String.join(" | ", policies);
        assertTrue(all.contains("script-src 'self'"), all);
        assertFalse(all.contains("unsafe-"), all);
        assertTrue(all.contains("frame-ancestors 'none'"), all);
        assertTrue(get("/admin/platforms")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .contains("frame-ancestors 'none'"));
    }

    @Test
    @DisplayName("cookies go to our own pages in a frame of another site, over secure connections, and nowhere in URLs")
    void cookies() throws Exception {
        HttpResponse<String> page = get("/identity/sign-in");
        for (String cookie : page.headers().allValues("Set-Cookie")) {
            assertTrue(cookie.contains("Secure") && cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=None") && cookie.contains("Partitioned"), cookie);
        }
        assertFalse(page.body().contains("jsessionid"), "no session id in a URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/platforms", "/admin/launches", "/admin/grades", "/admin/time", "/nowhere"})
    @DisplayName("what is for administrators does not exist for others")
    void administratorsOnly(String path) throws Exception {
        int status = get(path).statusCode();
        assertTrue(status == 404 || status == 302, path + " " + status);
    }

    @Test
    @DisplayName("RUNTIME-1 the site says that it is ready, and that it lives")
    void healthy() throws Exception {
        assertEquals(200, get("/health/ready").statusCode());
        assertEquals(200, get("/health/live").statusCode());
    }

    @Test
    @DisplayName("a locale from outside is never taken over as it is")
    void localeIsAllowListed() throws Exception {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(site.base().resolve("/how"))
                        .header("Accept-Language", "en';alert(1)//")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertFalse(page.body().contains("alert(1)"), page.body());
        assertTrue(page.body().contains("<html lang=\"en\""), page.body());
    }

    @Test
    @DisplayName("a form without its own token is refused, and says what to do")
    void foreignForms() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(site.base().resolve("/identity/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("email=a%40b.example&password=x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(403, answer.statusCode());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    @DisplayName(
            "RUNTIME-7 a refused launch and a page that is not there ask an unknown frame for height, others do not")
    void framesOfRefusals() throws Exception {
        for (String path : List.of("/lti/launch", "/nowhere")) {
            String page = framed(path);
            assertTrue(page.contains("class=\"framed\"") && page.contains("data-platform=\"*\""), page);
            assertTrue(page.contains("/resources/js/page.js"), page);
        }
        assertFalse(framed("/how").contains("data-platform=\"*\""));
    }

    private String framed(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(site.base().resolve(path))
                                .header("Sec-Fetch-Dest", "iframe")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = site.base().resolve(path);
        return client.send(
                HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }
}
