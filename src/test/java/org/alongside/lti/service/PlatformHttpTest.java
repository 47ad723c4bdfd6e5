package org.alongside.lti.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A server on loopback that answers each connection with these bytes, and goes on with the last line. */
    private static final class HostileServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        HostileServer(String answer, String overAndOver, long times) throws IOException {
            Thread serving = new Thread(() -> serve(answer, overAndOver, times));
            serving.setDaemon(true);
            serving.start();
        }

        private void serve(String answer, String overAndOver, long times) {
            try {
                while (!socket.isClosed()) {
                    try (Socket client = socket.accept();
                            OutputStream out = new BufferedOutputStream(client.getOutputStream())) {
                        hear(client.getInputStream());
                        out.write(answer.getBytes(StandardCharsets.US_ASCII));
                        byte[] line = overAndOver.getBytes(StandardCharsets.US_ASCII);
                        for (long i = 0; i < times; i++) {
                            out.write(line);
                        }
                        out.write("\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    } catch (SocketException gone) {
                        // whoever asked has heard enough
                    }
                }
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        }

        /** To the empty line behind the headers: what is closed with a request unread is reset. */
        private static void hear(InputStream in) throws IOException {
            for (int ends = 0; ends < 4; ) {
                int sign = in.read();
                ends = sign == '\r' || sign == '\n' ? ends + 1 : sign < 0 ? 4 : 0;
            }
        }

        String url() {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static final String GOOD = "HTTP/1.1 200 OK\r\nX: y";

    @ParameterizedTest
    @CsvSource({"'\r\nX: y', 9000000000", "'\r\nX: y', 120", "z, 9000000000", "z, 9000", "'\r\n z', 9000000000"})
    @DisplayName("LTI-35 AUD-M11 headers without end, many, long and folded ones are heard to a bound and no further")
    void headers(String overAndOver, long times) throws Exception {
        String signs = overAndOver.replace("\\r\\n", "\r\n");
        try (HostileServer server = new HostileServer(GOOD, signs, times)) {
            PlatformUnreachable refused = assertThrows(
                    PlatformUnreachable.class, () -> World.demoHttp().send(PlatformRequest.to(server.url())));
            assertEquals("MessageConstraintException", refused.getMessage());
        }
    }

    @Test
    @DisplayName("sabotage: a client without these bounds takes fifty thousand headers, and ours takes fifty")
    void unbounded() throws Exception {
        try (HostileServer many = new HostileServer(GOOD, "\r\nX: y", 50_000);
                HostileServer few = new HostileServer(GOOD, "\r\nX: y", 50);
                CloseableHttpClient client = HttpClients.createDefault()) {
            int taken = client.execute(new HttpGet(many.url()), reply -> reply.getHeaders().length);
            assertEquals(50_002, taken);
            assertEquals(
                    200, World.demoHttp().send(PlatformRequest.to(few.url())).status());
        }
    }
}
