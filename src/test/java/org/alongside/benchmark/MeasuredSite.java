package org.alongside.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.alongside.practicelms.PracticeLms;
import org.alongside.practicelms.PracticeLmsSettings;
import org.alongside.practicelms.ToolClock;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;

/**
 * What is measured: the real server with the real WAR on a real PostgreSQL that waits for the disk at each commit, and
 * a practice LMS. Or a server that already runs, registered for a practice LMS at the given port.
 *
 * @param database of the floor: that of the server where we started it, one of its own otherwise
 */
record MeasuredSite(URI server, PracticeLms lms, DataSource database, AutoCloseable stop) implements AutoCloseable {

    static MeasuredSite start(Path folder) {
        EmbeddedPostgres postgres = postgres();
        DemoSite site = DemoSite.start(
                folder,
                Ports.free(),
                Ports.free(),
                DemoSite.onPostgres(
                        postgres.getJdbcUrl("postgres", "postgres"),
                        Map.of("ALONGSIDE_LOGINS_PER_MINUTE", "400000000")));
        DataSource database = postgres.getPostgresDatabase();
        return new MeasuredSite(site.base(), site.lms(), database, () -> {
            site.close();
            postgres.close();
        });
    }

    /** @param server its address; it must know a platform at {@code http://127.0.0.1:<lmsPort>} */
    static MeasuredSite join(String server, int lmsPort) {
        EmbeddedPostgres postgres = postgres();
        PracticeLms lms = PracticeLms.start(PracticeLmsSettings.forModule(DemoSite.linkedModule())
                .withPort(lmsPort)
                .withTool(server)
                .withClock(ToolClock.keepingAnswers(server)));
        return new MeasuredSite(URI.create(server), lms, postgres.getPostgresDatabase(), () -> {
            lms.close();
            postgres.close();
        });
    }

    /** The starter turns durability off, for tests; a launch must be durable, so it is turned on again. */
    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start", failed);
        }
    }

    @Override
    public void close() throws Exception {
        stop.close();
    }
}
