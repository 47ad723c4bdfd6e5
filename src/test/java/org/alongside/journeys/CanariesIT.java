package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.RawFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What people typed, looked for byte by byte wherever a server with PostgreSQL leaves anything on the disk: the files of
 * the database and its log of writes, the server's own logs told to write everything, its work area, and its folder for
 * passing files. The server starts with these folders and this much logging, so it is one of its own.
 */
class CanariesIT {

    /** Each statement is logged, and whatever the libraries below us care to say. */
    private static final String EVERYTHING = "*=info:org.alongside.*=all:eclipselink*=all:com.ibm.ws.session.*=all";

    private static final Path FOLDER =
            Path.of("target/test-site-" + ProcessHandle.current().pid() + "-canaries");

    private final Path data = FOLDER.resolve("postgresql").toAbsolutePath();
    private final Path passing = FOLDER.resolve("passing").toAbsolutePath();

    @Test
    @DisplayName(
            "Q-S4 Q-S6 INV-07 no file of the database, its log of writes, the server's logs at their loudest, its work"
                    + " area or its passing files holds a word that somebody wrote, a password or a code")
    void nothingInClear() throws Exception {
        Files.createDirectories(passing);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .start();
                DemoSite site = siteOn(postgres)) {
            Set<String> secrets = new TreeSet<>(walked(site));
            sql(postgres, "checkpoint");
            Path server = site.server().logs().getParent();
            assertEquals(Set.of(), RawFiles.holding(secrets, data, server, passing));
            assertFalse(RawFiles.holding(List.of("canaryowner"), data).isEmpty(), "a name in clear is found there");
            assertFalse(
                    RawFiles.holding(List.of("insert into learning_journal_entry"), server)
                            .isEmpty(),
                    "the logs are as loud as they can be");
            sql(
                    postgres,
                    "update identity_person set zone = 'x" + secrets.iterator().next() + "'");
            sql(postgres, "checkpoint");
            assertFalse(RawFiles.holding(secrets, data).isEmpty(), "and what is written in clear is found at once");
        }
    }

    /** Everything that somebody can type here, and what of it must stand nowhere: not the name, which has its column. */
    private static Set<String> walked(DemoSite site) {
        Set<String> before = Walker.typed();
        Walker owner = Everything.ownPart(Walker.signsUp(site, "Canaryowner"));
        Walker other = Everything.ownPart(Walker.signsUp(site, "Canaryother"));
        other.joins(owner.makesCode());
        owner.answersTheGate("YES");
        owner.says("yes");
        owner.setsAside();
        owner.visitor().presses("/identity/pin", Map.of("pin", "not the pin of anybody here"));
        Everything.takesCopy(owner);
        Set<String> secrets = new TreeSet<>(Walker.typed());
        secrets.removeAll(before);
        secrets.removeAll(Set.of(owner.name(), owner.email(), other.name(), other.email()));
        secrets.add("not the pin of anybody here");
        return secrets;
    }

    private DemoSite siteOn(EmbeddedPostgres postgres) {
        return DemoSite.start(
                FOLDER,
                Ports.free(),
                Ports.free(),
                DemoSite.onPostgres(
                        postgres.getJdbcUrl("postgres", "postgres"),
                        Map.of(
                                "JAVA_TOOL_OPTIONS",
                                "-Djava.io.tmpdir=" + passing,
                                "TRACE_SPECIFICATION",
                                EVERYTHING,
                                "ALONGSIDE_JOBS_EVERY_SECONDS",
                                "1")));
    }

    private static void sql(EmbeddedPostgres postgres, String statement) throws SQLException, IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
