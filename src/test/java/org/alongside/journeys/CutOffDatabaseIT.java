package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.alongside.support.CutLine;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The whole server on PostgreSQL, and what people read when the line to it is cut. */
class CutOffDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    @DisplayName("RUNTIME-1 RUNTIME-4 a database out of reach gives a calm page and 503, and heals by itself")
    void cutAndMended() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                CutLine line = new CutLine(postgres.getPort());
                DemoSite site = siteOn(line)) {
            assertEquals(403, signIn(site).statusCode(), "a form without a token is refused as ever");
            assertEquals(200, get(site, "/lti/jwks.json").statusCode());

            line.cut();
            HttpResponse<String> answer = get(
                    site,
                    "/lti/login?iss=https://lms.example&login_hint=1" + "&target_link_uri=" + site.base()
                            + "/lti/launch");
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("AL-"), "it has a number: " + answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
            assertEquals(503, get(site, "/health/ready").statusCode());
            assertEquals(200, get(site, "/health/live").statusCode());
            assertEquals(200, get(site, "/how").statusCode(), "pages that need no database go on");

            line.mend();
            assertEquals(200, get(site, "/health/ready").statusCode());
        }
    }

    private static DemoSite siteOn(CutLine line) {
        return DemoSite.start(
                Path.of("target/test-site-" + ProcessHandle.current().pid() + "-postgresql"),
                Ports.free(),
                Ports.free(),
                Map.of(
                        "DB_URL", "jdbc:postgresql://localhost:" + line.port() + "/postgres",
                        "DB_USER", "postgres",
                        "DB_PASSWORD", "postgres",
                        "DB_DRIVER_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                        "ALONGSIDE_JOBS_EVERY_SECONDS", "3600"));
    }

    private HttpResponse<String> signIn(DemoSite site) throws Exception {
        return client.send(
                HttpRequest.newBuilder(site.base().resolve("/identity/sign-in"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("email=a&password=b"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(DemoSite site, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(site.base().resolve(path))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
