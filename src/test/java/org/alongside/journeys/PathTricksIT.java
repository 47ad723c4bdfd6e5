package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.RawRequest;
import org.alongside.support.RawRequest.RawAnswer;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses written so that a door might be missed: none of them opens a page that its plain address does not. */
class PathTricksIT {

    private static final Set<Integer> CLOSED = Set.of(400, 404, 302);

    private final DemoSite site = TestSite.site();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/%2e%2e/data",
                "/resources/..%2fdata.xhtml",
                "/resources/../data",
                "/resources/..;/data",
                "/resources/./../data.xhtml",
                "/resources//../data",
                "/resources/js/../../data",
                "/resources/%252e%252e/data",
                "/data;/resources/",
                "/data;x=/resources/a.js",
                "/data;jsessionid=a",
                "/resources/;/../data",
                "/favicon.ico/../data",
                "/favicon.ico;/data",
                "/robots.txt/%2e%2e/data",
                "/leave/../data",
                "/how/../data",
                "/how/..;/data",
                "//data",
                "///data",
                "/./data",
                "/data/",
                "/data/.",
                "/data//",
                "/data.",
                "/data.xhtml",
                "/data.xhtml/",
                "/data.xhtml;.css",
                "/data.jsf",
                "/data.XHTML",
                "/faces/data.xhtml",
                "/DATA",
                "/Data",
                "/d%61ta",
                "/%64%61%74%61",
                "/%2564ata",
                "/data%00",
                "/data%00.css",
                "/data%20",
                "/data%09",
                "/data%0a",
                "/data%5c",
                "/data%23",
                "/data%3b",
                "/data%3f",
                "/data?",
                "/data?/resources/",
                "/data#/resources/",
                "\\data",
                "/\\data",
                "/\u00e4/../data",
                "/%c0%ae%c0%ae/data",
                "/%c0%afdata",
                "/%uff0e/data",
                "/jakarta.faces.resource/../data.xhtml",
                "/jakarta.faces.resource/..;/data.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/data.xhtml.xhtml?ln=..",
                "/jakarta.faces.resource/faces-config.xml.xhtml?ln=WEB-INF",
                "/jakarta.faces.resource/.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                "/WEB-INF/web.xml",
                "/WEB-INF/",
                "/WEB-INF/errors/gone.xhtml",
                "/web-inf/web.xml",
                "/%57EB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/WEB-INF;/web.xml",
                "/WEB-INF./web.xml",
                "/resources/../WEB-INF/web.xml",
                "/META-INF/sbom/sbom.json",
                "/META-INF/MANIFEST.MF",
                "/admin/platforms.xhtml;x=y",
                "/admin;x=y/platforms",
                "/%61dmin/platforms",
                "/admin//platforms",
                "/admin/./platforms",
                "/admin/how/../platforms",
                "/Admin/platforms",
                "/index.xhtml/../data",
                "/index/../data",
                "/resources",
                "/resources/",
                "/resources/js",
                "/resources/js/",
                "/jakarta.faces.resource/",
                "/ibm_security_logout",
                "/ibm_security_logout?logoutExitPage=https://elsewhere.example/",
                "/j_security_check",
                "/ibm/api",
                "/IBMJMXConnectorREST",
                "/metrics",
                "/openapi"
            })
    @DisplayName("RUNTIME-21 AUD-L17 a path written in another way is refused, not there, or asks to sign in")
    void closed(String path) {
        RawAnswer answer = RawRequest.of("GET", path).to(site.base());
        assertTrue(CLOSED.contains(answer.status()), path + " answered " + answer.status());
        answer.header("location").ifPresent(where -> assertTrue(where.startsWith("/identity/sign-in?"), path + where));
        assertFalse(answer.text().contains("SRVE"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..\\data", "/../data", "/how/../../data", "/;/../data", "/..;/..\\data"})
    @DisplayName("RUNTIME-21 AUD-L22 a path that leads out of the site serves nothing, though the container stumbles")
    void stumbles(String path) {
        RawAnswer answer = RawRequest.of("GET", path).to(site.base());
        assertTrue(answer.status() == 500 || CLOSED.contains(answer.status()), path + " answered " + answer.text());
        assertFalse(answer.text().contains("csrf"), answer.text());
    }

    @Test
    @DisplayName("RUNTIME-21 AUD-L22 after a path that winds its way by each route, that route answers as ever")
    void winding() {
        List<String> wrong = new ArrayList<>();
        for (String route : DeployedRoutes.all()) {
            RawAnswer winding = RawRequest.of("GET", route + ";/../data").to(site.base());
            RawAnswer plain = RawRequest.of("GET", route).to(site.base());
            RawAnswer beside = RawRequest.of("GET", route + "?beside=1").to(site.base());
            if (!CLOSED.contains(winding.status())) {
                wrong.add(route + " winding: " + winding.status());
            }
            if (plain.status() == 500 || plain.status() != beside.status()) {
                wrong.add(route + " then: " + plain.status() + ", not " + beside.status());
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(302, RawRequest.of("GET", "/leave").to(site.base()).status(), "Leave now leads away");
    }

    @Test
    @DisplayName(
            "RUNTIME-21 the plain address of each of these is behind the door, so that the table above says something")
    void plain() {
        assertEquals(302, RawRequest.of("GET", "/data").to(site.base()).status());
        assertEquals(
                302, RawRequest.of("GET", "/admin/platforms").to(site.base()).status());
        assertEquals(200, RawRequest.of("GET", "/how").to(site.base()).status());
        assertEquals(
                200,
                RawRequest.of("GET", "/resources/js/page.js").to(site.base()).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61dmin/platforms", "/admin/platforms", "/admin;a=b/platforms", "/./admin/platforms"})
    @DisplayName("RUNTIME-24 AUD-L2 AUD-L3 an administrators' page has its own policy however its address is written")
    void policies(String path) {
        String policy = RawRequest.of("GET", path)
                .to(site.base())
                .header("content-security-policy")
                .orElseThrow();
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(policy.startsWith("script-src 'self'; "), policy);
        String ordinary = RawRequest.of("GET", "/help")
                .to(site.base())
                .header("content-security-policy")
                .orElseThrow();
        assertFalse(ordinary.startsWith("script-src 'self'; "), "sabotage: without a policy of its own, it reads so");
    }

    @Test
    @DisplayName("RUNTIME-24 AUD-L5 only a file that is here is kept by browsers, and no window keeps hold of another")
    void files() {
        RawAnswer here = RawRequest.of("GET", "/resources/js/page.js").to(site.base());
        RawAnswer none = RawRequest.of("GET", "/resources/js/none.js").to(site.base());
        assertTrue(here.header("cache-control").orElseThrow().contains("immutable"), here.text());
        assertFalse(none.header("cache-control").orElseThrow().contains("immutable"), none.text());
        assertEquals(404, none.status());
        assertTrue(none.text().contains("There is nothing at this address"), none.text());
        assertEquals("same-origin", here.header("cross-origin-opener-policy").orElseThrow());
    }

    @Test
    @DisplayName("RUNTIME-21 AUD-L16 of methods there are three, what else comes is refused, and nothing is echoed")
    void methods() {
        List<String> wrong = new ArrayList<>();
        for (String route : DeployedRoutes.all()) {
            for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "CONNECT", "X")) {
                RawAnswer answer =
                        RawRequest.of(method, route).with("X-Mine", "echoed").to(site.base());
                if (answer.status() < 400
                        || answer.text().contains("echoed")
                        || answer.text().contains("SRVE")) {
                    wrong.add(method + " " + route + " answered " + answer.status());
                }
            }
            RawAnswer options = RawRequest.of("OPTIONS", route).to(site.base());
            if (options.status() != 204
                    || !"GET, HEAD, POST, OPTIONS".equals(options.headers().get("allow"))) {
                wrong.add("OPTIONS " + route + " answered " + options.status());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("RUNTIME-21 AUD-L9 no page is asked to go on where its own questions would be skipped")
    void postbacks() {
        Walker administrator = Walker.administrator(site);
        administrator.opens("/admin/platforms");
        String cookies = administrator.visitor().cookies();
        List<String> wrong = new ArrayList<>();
        for (String page : DeployedRoutes.pages()) {
            for (String name : List.of("jakarta.faces.ViewState", "jakarta.faces.View%53tate")) {
                int status = RawRequest.of("GET", page + "?" + name + "=stateless")
                        .with("Cookie", cookies)
                        .to(site.base())
                        .status();
                if (status != 400 && status != 302 && status != 404) {
                    wrong.add(page + " answered " + status);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(
                400,
                RawRequest.of("GET", "/how?jakarta.faces.ViewState=stateless")
                        .to(site.base())
                        .status());
        assertEquals(
                400,
                RawRequest.of("GET", "/admin/platforms?jakarta.faces.ViewState=stateless")
                        .with("Cookie", cookies)
                        .to(site.base())
                        .status());
    }
}
