package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.alongside.support.AlongsideServer;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Ports;
import org.alongside.support.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key file that is away: the server lives, says in one sentence what is missing, and opens no page. */
class MissingKeyFileIT {

    @TempDir
    Path folder;

    @Test
    @DisplayName("VAULT-4 RUNTIME-23 a missing key file refuses the start in one sentence, and pages say: not just now")
    void away() {
        Path home = folder.toAbsolutePath();
        String url =
                "jdbc:h2:file:" + home.resolve("database") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
        Map<String, String> settings = Map.of(
                "DB_URL", url,
                "ALONGSIDE_KEY_FILE", home.resolve("main.key").toString(),
                "ALONGSIDE_SAFETY_KEY_FILE", home.resolve("safety.key").toString());
        try (AlongsideServer server = AlongsideServer.startRefused(home, Ports.free(), settings)) {
            assertTrue(server.refusal().contains("safety.key is missing"), server.refusal());
            HttpVisitor visitor = HttpVisitor.arrivesAt(server.base());
            for (String address : new String[] {"/", "/help", "/identity/sign-in", "/lti/jwks.json"}) {
                Seen page = visitor.opens(address);
                assertEquals(503, page.status(), address);
                assertTrue(page.reads("This does not work just now"), page.body());
                assertTrue(page.headers().containsKey("retry-after"), address);
            }
            assertEquals(200, visitor.opens("/resources/css/tokens.css").status(), "so that the page is calm");
        }
    }
}
