package org.alongside.durability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;

/**
 * The whole site, of which the server, its database or both are killed and started again with what is on the disk and
 * nothing else. With H2 the database is in the server and goes with it.
 */
final class MortalSite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final int port = Ports.free();
    private final int lmsPort = Ports.free();
    private final Optional<MortalPostgres> postgres;
    private DemoSite site;

    private MortalSite(Path folder, Optional<MortalPostgres> postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    static MortalSite onH2(Path folder) {
        MortalSite site = new MortalSite(folder, Optional.empty());
        site.startServer();
        return site;
    }

    static MortalSite onPostgres(Path folder) {
        MortalPostgres postgres = new MortalPostgres(folder.resolve("postgresql"));
        MortalSite site = new MortalSite(folder, Optional.of(postgres));
        try {
            site.startServer();
        } catch (IllegalStateException failed) {
            postgres.close();
            throw failed;
        }
        return site;
    }

    private void startServer() {
        Map<String, String> more = postgres.map(MortalPostgres::environment).orElse(Map.of());
        site = DemoSite.start(folder, port, lmsPort, more);
    }

    URI base() {
        return site.base();
    }

    /** With SIGKILL; where it is both, the server goes first or last as it comes. */
    void kill(KillTarget target, boolean serverFirst) {
        if (target.hitsServer() && serverFirst) {
            site.server().kill();
        }
        if (target.hitsDatabase()) {
            postgres.orElseThrow().kill();
        }
        if (target.hitsServer()) {
            site.server().kill();
            site.lms().close();
        }
    }

    /** Starts again what was killed, and is back when the site says that it is ready. */
    void rises(KillTarget target) {
        if (target.hitsDatabase()) {
            postgres.orElseThrow().start();
        }
        if (target.hitsServer()) {
            startServer();
        }
        awaitReady();
    }

    /** A server that lived on finds its database again by itself; it looks once a second at most. */
    private void awaitReady() {
        long soon = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > soon) {
                throw new IllegalStateException(
                        "the site did not get ready again; see " + site.server().logs());
            }
        }
    }

    private boolean isReady() {
        HttpRequest ready = HttpRequest.newBuilder(base().resolve("/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        site.close();
        postgres.ifPresent(MortalPostgres::close);
    }
}
