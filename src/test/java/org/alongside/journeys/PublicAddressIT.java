package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.RawRequest;
import org.alongside.support.RawRequest.RawAnswer;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where this site is, is what its operator says. No route asks a request for it. */
class PublicAddressIT {

    private static final String ELSEWHERE = "elsewhere.example";

    private final DemoSite site = TestSite.site();

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>(DeployedRoutes.all());
        routes.addAll(
                List.of("/", "/nowhere", "/resources/js/page.js", "/resources/none.js", "/jakarta.faces.resource/x"));
        return routes;
    }

    @Test
    @DisplayName("RUNTIME-20 AUD-H9 each route is refused under another host, in words of ours that name ours alone")
    void anotherHost() {
        List<String> wrong = new ArrayList<>();
        for (String route : routes()) {
            for (String method : List.of("GET", "POST")) {
                RawAnswer answer =
                        RawRequest.of(method, route).with("Host", ELSEWHERE).sent(site.base());
                if (answer.status() != 421
                        || answer.text().contains(ELSEWHERE)
                        || !answer.text().contains("href=\"" + site.base() + "/\"")) {
                    wrong.add(method + " " + route + " answered " + answer.status());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("RUNTIME-20 AUD-H9 no header that names a host, a scheme or an address is believed on any route")
    void privateHeaders() {
        List<String> wrong = new ArrayList<>();
        for (String route : routes()) {
            RawAnswer answer = claiming(route).to(site.base());
            boolean absolute = answer.header("location")
                    .filter(where -> !where.startsWith("/") && !route.equals("/leave"))
                    .isPresent();
            if (answer.status() == 421 || absolute || answer.text().contains(ELSEWHERE)) {
                wrong.add(route + " answered " + answer.status() + " " + answer.header("location"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static RawRequest claiming(String route) {
        return RawRequest.of("GET", route)
                .with("X-Forwarded-Host", ELSEWHERE)
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-For", "203.0.113.9")
                .with("Forwarded", "for=203.0.113.9;host=" + ELSEWHERE + ";proto=https")
                .with("$WSSN", ELSEWHERE)
                .with("$WSSC", "https")
                .with("$WSSP", "443")
                .with("$WSIS", "true")
                .with("$WSRA", "203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "localhost:1", "127.0.0.1", "a@localhost", "[::1]", "localhost:9080/x", "%"})
    @DisplayName("RUNTIME-20 a host that is nearly ours is another")
    void nearly(String host) {
        RawAnswer answer = RawRequest.of("GET", "/how").with("Host", host).sent(site.base());
        assertTrue(answer.status() == 421 || answer.status() == 400, host + " answered " + answer.status());
    }

    @Test
    @DisplayName("RUNTIME-20 two hosts are none, and so is an address in the request's first line")
    void several() {
        String ours = site.base().getAuthority();
        RawAnswer two = RawRequest.of("GET", "/how")
                .with("Host", ours)
                .with("Host", ELSEWHERE)
                .sent(site.base());
        assertTrue(two.status() >= 400, two.text());
        RawAnswer line = RawRequest.of("GET", "http://" + ELSEWHERE + "/path").to(site.base());
        assertFalse(line.text().contains(ELSEWHERE), line.text());
    }

    @Test
    @DisplayName("RUNTIME-20 the session's cookie is bound to this host, and a stranger has none")
    void cookie() {
        String cookie = RawRequest.of("GET", "/identity/sign-in")
                .to(site.base())
                .header("set-cookie")
                .orElseThrow();
        assertTrue(cookie.startsWith("__Host-alongside-form="), cookie);
        Walker ana = Walker.signsUp(site, "Ana");
        assertTrue(ana.visitor().cookies().contains("__Host-alongside="), "and so is a session's");
        assertTrue(cookie.contains("; Secure") && cookie.contains("Path=/;"), cookie);
        assertFalse(cookie.contains("Domain"), cookie);
        RawAnswer planted = RawRequest.of("GET", "/path")
                .with("Cookie", "JSESSIONID=" + cookie.split("[=;]")[1])
                .to(site.base());
        assertEquals(302, planted.status());
    }

    @Test
    @DisplayName("RUNTIME-20 what a person writes on paper is the address that the operator set")
    void onPaper() {
        assertTrue(RawRequest.of("GET", "/lti/config.json")
                .to(site.base())
                .text()
                .contains(site.base().toString()));
    }
}
