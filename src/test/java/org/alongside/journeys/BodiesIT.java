package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.alongside.identity.access.FormBody;
import org.alongside.identity.access.Uploads;
import org.alongside.identity.limit.Bulkhead;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies at the door: files and forms whose length nobody announces, because they come in chunks, and those that announce
 * more than their route may take.
 */
class BodiesIT {

    private static final int CHUNK = 64 * 1024;
    private static final int PATIENCE = 60_000;

    /** More than the two ends of a connection hold, beside what was read, and far less than what is sent. */
    private static final long ON_THE_WAY = 48_000_000;

    private final DemoSite site = TestSite.site();
    private final AtomicLong sent = new AtomicLong();
    private String path = "/admin/responses-upload";
    private String type = "multipart/form-data; boundary=part";
    private String end = "\r\n--part--\r\n";
    private String cookies = "";

    private record Answer(int status, String text, long sentBefore) {}

    @Test
    @DisplayName("IDENTITY-13 STUDY-1 a file of unannounced length that is too long is told so, and not read on")
    void tooLong() throws Exception {
        isAdministrator();
        Answer answer = sends(10L * Uploads.LONGEST_REQUEST);
        assertEquals(413, answer.status(), answer.text());
        assertTrue(answer.text().contains("This file is too long"), answer.text());
        assertTrue(answer.text().contains("5 MB"), answer.text());
        assertTrue(answer.sentBefore() < Uploads.LONGEST_REQUEST + ON_THE_WAY, "sent: " + answer.sentBefore());
    }

    @Test
    @DisplayName("IDENTITY-13 a file of unannounced length that is short enough is judged like any other")
    void shortEnough() throws Exception {
        isAdministrator();
        Answer answer = sends(100_000);
        assertEquals(403, answer.status(), answer.text());
    }

    @Test
    @DisplayName("IDENTITY-13 a file of unannounced length that breaks off within is refused like any other")
    void brokenOff() throws Exception {
        isAdministrator();
        end = "";
        assertEquals(403, sends(100_000).status());
    }

    @Test
    @DisplayName("IDENTITY-25 a file of somebody whom the door does not let in is refused before it is read")
    void atTheDoor() throws Exception {
        Answer answer = sends(10L * Uploads.LONGEST_REQUEST);
        assertEquals(403, answer.status(), answer.text());
        assertTrue(answer.sentBefore() < ON_THE_WAY, "sent: " + answer.sentBefore());
    }

    @Test
    @DisplayName(
            "AUD-L19 IDENTITY-71 files that come slowly hold no place: whoever sends as many as there are places and"
                    + " a line before them is served beside them")
    void slowFiles() throws Exception {
        Walker administrator = Walker.administrator(site);
        administrator.opens("/admin/responses");
        List<Socket> slow = new ArrayList<>();
        try {
            int most = Bulkhead.STAFF.places() + Bulkhead.STAFF.line();
            for (int n = 0; n < most; n++) {
                slow.add(begins("Cookie: " + administrator.visitor().cookies() + "\r\n"));
            }
            for (int n = 0; n < most; n++) {
                assertEquals(
                        200, administrator.visitor().opens("/admin/responses").status());
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** A file of a thousand bytes, of which few come. */
    private Socket begins(String cookies) throws IOException {
        Socket socket = new Socket(site.base().getHost(), site.base().getPort());
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: " + site.base().getAuthority() + "\r\nContent-Type: "
                                + type + "\r\n" + cookies
                                + "Content-Length: 1000\r\n\r\n--part\r\nContent-Disposition: form-data;")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    @DisplayName("IDENTITY-25 no route makes room for more than it may take, whoever announces it, by whatever method")
    void announced() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> routes = new TreeSet<>(DeployedRoutes.all());
        routes.addAll(List.of("/", "/nowhere", "/resources/css/tokens.css", "/lti/anything"));
        for (String route : routes) {
            long longest = DeployedRoutes.policies()
                    .of(route)
                    .map(policy -> policy.body().longest())
                    .orElse(FormBody.ORDINARY.longest());
            for (String method : List.of("POST", "GET")) {
                for (long length : List.of(longest + 1, 125_000_000L)) {
                    int status = announces(method, route, length);
                    if (status != 413) {
                        wrong.add(method + " " + route + " with " + length + " answered " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Says how long the body will be, and sends none of it: the answer comes all the same. */
    private int announces(String method, String route, long length) throws IOException {
        try (Socket socket = new Socket(site.base().getHost(), site.base().getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream()
                    .write((method + " " + route + " HTTP/1.1\r\nHost: "
                                    + site.base().getAuthority()
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(in.readLine().split(" ")[1]);
        }
    }

    private void isAdministrator() {
        Walker administrator = Walker.administrator(site);
        administrator.opens("/admin/responses");
        cookies = "Cookie: " + administrator.visitor().cookies() + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity/sign-in", "/lti/launch", "/lti/login", "/assessment/save"})
    @DisplayName("IDENTITY-13 a form of unannounced length is refused before it is read, a launch too")
    void endless(String address) throws Exception {
        path = address;
        type = "application/x-www-form-urlencoded";
        Answer answer = sends(10L * Uploads.LONGEST_REQUEST);
        assertEquals(411, answer.status(), answer.text());
        assertTrue(answer.sentBefore() < ON_THE_WAY, "sent: " + answer.sentBefore());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity/sign-in", "/lti/launch", "/lti/login", "/admin/platforms"})
    @DisplayName("IDENTITY-13 AUD-L18 a file in chunks is refused unread where no file is taken, at a launch too")
    void endlessFile(String address) throws Exception {
        path = address;
        Answer answer = sends(10L * Uploads.LONGEST_REQUEST);
        assertEquals(411, answer.status(), answer.text());
        assertTrue(answer.sentBefore() < ON_THE_WAY, "sent: " + answer.sentBefore());
    }

    private Answer sends(long bytes) throws IOException {
        try (Socket socket = new Socket(site.base().getHost(), site.base().getPort())) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: "
                            + site.base().getAuthority()
                            + "\r\nContent-Type: " + type + "\r\n"
                            + cookies + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread sending = new Thread(() -> body(out, bytes));
            sending.setDaemon(true);
            sending.start();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String status = in.readLine();
            long before = sent.get();
            return new Answer(
                    Integer.parseInt(status.split(" ")[1]), in.lines().collect(Collectors.joining("\n")), before);
        }
    }

    /** Until all is out or nobody takes any more. */
    private void body(OutputStream out, long bytes) {
        try {
            chunk(
                    out,
                    "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            for (long done = 0; done < bytes; done += CHUNK) {
                chunk(out, new byte[CHUNK]);
                sent.addAndGet(CHUNK);
            }
            if (!end.isEmpty()) {
                chunk(out, end.getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException closed) {
            // the server has heard enough
        }
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
