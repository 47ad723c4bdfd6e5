package org.alongside.lti.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.lti.World;
import org.alongside.lti.registration.EgressRules;
import org.alongside.lti.security.PlatformUnreachable;
import org.alongside.lti.service.FakePlatform.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The one way out, against servers on loopback and names that lie. */
class PlatformHttpTest {

    private static final EgressRules DEMO = new EgressRules(true, Optional.empty());

    /** Classes that open a connection, wherever they come from. */
    private static final Set<String> WAYS_OUT = Set.of(
            "java.net.http.HttpClient",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "java.net.Socket",
            "java.net.DatagramSocket",
            "java.nio.channels.SocketChannel",
            "javax.net.ssl.SSLSocketFactory",
            "org.apache.hc.client5.http.impl.classic.HttpClients",
            "org.apache.hc.client5.http.impl.async.HttpAsyncClients");

    @Test
    @DisplayName("LTI-35 AUD-M12 no class but one opens a connection; the wall sees that one")
    void oneWayOut() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.alongside");
        Set<String> opening = new TreeSet<>();
        house.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .filter(use -> WAYS_OUT.contains(use.getTargetClass().getName()))
                .forEach(use -> opening.add(type.getName())));
        assertEquals(Set.of(PlatformHttp.class.getName()), opening);
    }

    @Test
    @DisplayName("LTI-35 AUD-M12 a name is looked up once: what was checked is connected to, wherever it points then")
    void rebinding() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        try (FakePlatform inside = new FakePlatform()) {
            inside.answer("/admin", Answer.json("{}"));
            CheckedNames.NameLookup rebinding = host -> new InetAddress[] {
                lookups.incrementAndGet() == 1 ? InetAddress.getByName("127.0.0.1") : InetAddress.getByName("127.0.0.2")
            };
            PlatformHttp http = new PlatformHttp(DEMO, World.TOOL, rebinding);
            String address = inside.url("/admin").replace("127.0.0.1", "localhost");
            assertEquals(200, http.send(PlatformRequest.to(address)).status());
            assertEquals(1, lookups.get(), "nobody looks it up a second time");
        }
    }

    @Test
    @DisplayName("LTI-35 AUD-M12 a public name that points inside is refused; a lookup behind the check would go in")
    void pointingInside() throws UnknownHostException {
        InetAddress[] inside = {InetAddress.getByName("10.0.0.7")};
        PlatformHttp http = new PlatformHttp(new EgressRules(false, Optional.empty()), World.TOOL, host -> inside);
        PlatformUnreachable refused = assertThrows(
                PlatformUnreachable.class, () -> http.send(PlatformRequest.to("https://lms.example/lineitems")));
        assertEquals("address refused", refused.getMessage());
        CheckedNames trusting = new CheckedNames(new EgressRules(false, Optional.of("lms.example")), host -> inside);
        assertEquals(List.of(inside), List.of(trusting.resolve("lms.example")));
    }

    @Test
    @DisplayName("LTI-11 AUD-M12 nothing follows a redirect, and in life nothing goes to this machine")
    void redirects() throws Exception {
        try (FakePlatform platform = new FakePlatform()) {
            platform.answer("/from", new Answer(302, "text/plain", "", Map.of("Location", platform.url("/to"))));
            assertEquals(
                    302,
                    World.demoHttp()
                            .send(PlatformRequest.to(platform.url("/from")))
                            .status());
            assertEquals(List.of(), platform.seen("/to"));
            PlatformHttp life = new PlatformHttp(new EgressRules(false, Optional.empty()), World.TOOL);
            assertThrows(PlatformUnreachable.class, () -> life.send(PlatformRequest.to(platform.url("/to"))));
            assertEquals(List.of(), platform.seen("/to"));
        }
    }

    @Test
    @DisplayName("A57 every request says who asks, and a POST keeps its body and its type")
    void userAgent() throws Exception {
        try (FakePlatform platform = new FakePlatform()) {
            platform.answer("/x", Answer.json("{}"));
            World.demoHttp()
                    .send(PlatformRequest.to(platform.url("/x"))
                            .header("Content-Type", "application/vnd.ims.lis.v1.score+json")
                            .posting("{\"a\":\"ä\"}"));
            FakePlatform.Seen seen = platform.seen("/x").get(0);
            assertEquals("POST", seen.method());
            assertEquals("{\"a\":\"ä\"}", seen.body());
            assertEquals(
                    List.of("Alongside (+https://tool.example)"), seen.headers().get("User-agent"));
            assertEquals(
                    List.of("application/vnd.ims.lis.v1.score+json"),
                    seen.headers().get("Content-type"));
        }
    }

    @Test
    @DisplayName("LTI-11 a body that is too large is an error, and one that never comes ends after the whole time")
    void bounds() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        try (FakePlatform platform = new FakePlatform()) {
            platform.answer("/large", Answer.json("x".repeat(300 * 1024)));
            assertThrows(
                    PlatformUnreachable.class, () -> World.demoHttp().send(PlatformRequest.to(platform.url("/large"))));
            platform.answer("/never", request -> {
                try {
                    letGo.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Answer.json("{}");
            });
            PlatformUnreachable late = assertThrows(
                    PlatformUnreachable.class, () -> World.demoHttp().send(PlatformRequest.to(platform.url("/never"))));
            assertEquals("no answer in 5 seconds", late.getMessage());
            letGo.countDown();
        }
        assertTrue(letGo.getCount() == 0);
    }
}
