package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and forms that no browser writes, sent letter by letter: answered as theirs, and as no fault of ours. */
class UnreadableRequestsIT {

    private static final int PATIENCE = 60_000;

    private final DemoSite site = TestSite.site();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?a=%",
                "/identity/sign-in?next=%zz",
                "/lti/login?iss=%zz",
                "/lti/login?iss=http%3A%2F%2F127.0.0.1%3A9302%00&client_id=c&login_hint=x&target_link_uri=x",
                "/lti/login?iss=i&client_id=c&login_hint=x%00&target_link_uri=x",
                "/lti/login?iss=i&login_hint=x&lti_message_hint=%00&target_link_uri=x",
                "/lti/launch?state=%00",
                "/together?link=%",
                "/admin/grades?page=%2",
                "/nowhere?a=%",
                "/resources/css/alongside.css?v=%"
            })
    @DisplayName(
            "CASE-malformed-percent CASE-nul-postgresql IDENTITY-13 an address that cannot be read is 400, everywhere")
    void addresses(String address) throws IOException {
        refused(sends("GET " + address, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity/sign-in", "/save", "/lti/login", "/lti/launch", "/help"})
    @DisplayName("CASE-malformed-percent CASE-nul-postgresql IDENTITY-13 a form that cannot be read is 400, everywhere")
    void forms(String address) throws IOException {
        refused(sends("POST " + address, "iss=i&login_hint=%zz&target_link_uri=x"));
        refused(sends("POST " + address, "iss=i&login_hint=x%00&target_link_uri=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /leave?a=%", "POST /leave?a=%"})
    @DisplayName("CASE-malformed-percent IDENTITY-13 Leave now works whatever stands in its address")
    void leaves(String request) throws IOException {
        String answer = sends(request, "of=%zz");
        assertTrue(answer.startsWith("HTTP/1.1 302 ") || answer.startsWith("HTTP/1.1 204 "), answer);
    }

    private static void refused(String answer) {
        assertEquals("400", answer.split(" ")[1], answer);
        assertTrue(answer.contains("<h1>This address cannot be read</h1>"), answer);
        assertFalse(answer.contains("AL-"), "no number: the log says nothing of it");
    }

    /** As it stands, in one letter for each byte. */
    private String sends(String request, String form) throws IOException {
        try (Socket socket = new Socket(site.base().getHost(), site.base().getPort())) {
            socket.setSoTimeout(PATIENCE);
            String body = request.startsWith("POST")
                    ? "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                            + form
                    : "\r\n";
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: " + site.base().getAuthority() + "\r\nConnection: close\r\n"
                                    + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
