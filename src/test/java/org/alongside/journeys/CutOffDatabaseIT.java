package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alongside.support.BrowserTest;
import org.alongside.support.CutLine;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole server on PostgreSQL, and what people read when the line to it is cut. */
class CutOffDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOGIN =
            "/lti/login?iss=https://lms.example&login_hint=1&target_link_uri=http://localhost/lti/launch";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static EmbeddedPostgres postgres;
    private static CutLine line;
    private static DemoSite site;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        line = new CutLine(postgres.getPort());
        site = siteOn(line);
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
        line.close();
        postgres.close();
    }

    @Test
    @DisplayName("RUNTIME-1 RUNTIME-4 a database out of reach gives a calm page and 503, and heals by itself")
    void cutAndMended() throws Exception {
        assertEquals(403, signIn().statusCode(), "a form without a token is refused as ever");
        assertEquals(200, get("/lti/jwks.json").statusCode());

        line.cut();
        HttpResponse<String> answer = get(LOGIN);
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("AL-"), "it has a number: " + answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertEquals(503, readiness(503));
        assertEquals(200, get("/health/live").statusCode());
        assertEquals(200, get("/how").statusCode(), "pages that need no database go on");

        line.mend();
        assertEquals(200, readiness(200));
    }

    /** What it says once its verdict is anew: it asks the database once a second at most. */
    private int readiness(int expected) throws Exception {
        long soon = System.nanoTime() + PATIENCE.toNanos();
        int status = get("/health/ready").statusCode();
        while (status != expected && System.nanoTime() < soon) {
            status = get("/health/ready").statusCode();
        }
        return status;
    }

    @Test
    @BrowserTest
    @DisplayName(
            "RUNTIME-4 nothing here, something broken, the database away: each a calm page that axe finds nothing on")
    void failurePages() throws Exception {
        try (Visitor person = Visitor.arrives()) {
            person.opens(site.base() + "/nowhere").sees("28-nothing-here");
            assertTrue(person.reads("There is nothing at this address"), person.text());

            sql("alter table lti_launch rename to lti_launch_away");
            person.opens(site.base() + LOGIN).sees("28-broken");
            assertTrue(person.reads("Something broke on our side") && person.reads("AL-"), person.text());
            sql("alter table lti_launch_away rename to lti_launch");

            line.cut();
            person.opens(site.base() + LOGIN).sees("28-database-away");
            assertTrue(person.reads("What you saved before is safe.") && person.reads("AL-"), person.text());
            assertEquals(List.of(), person.complaints());
        } finally {
            line.mend();
        }
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static DemoSite siteOn(CutLine line) {
        return DemoSite.start(
                Path.of("target/test-site-" + ProcessHandle.current().pid() + "-postgresql"),
                Ports.free(),
                Ports.free(),
                DemoSite.onPostgres(
                        "jdbc:postgresql://localhost:" + line.port() + "/postgres",
                        Map.of("ALONGSIDE_JOBS_EVERY_SECONDS", "3600")));
    }

    private HttpResponse<String> signIn() throws Exception {
        return client.send(
                HttpRequest.newBuilder(site.base().resolve("/identity/sign-in"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("email=a&password=b"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(site.base().resolve(path))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
