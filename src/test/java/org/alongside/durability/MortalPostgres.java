package org.alongside.durability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.support.Ports;

/**
 * A PostgreSQL that waits for the disk at each commit, as one of life does: its starter turns that off for tests. It
 * can be killed, and started again on the same files.
 */
final class MortalPostgres implements AutoCloseable {

    /** Its first line is the postmaster's process; an orderly end takes the file away. */
    private static final String RUNNING = "postmaster.pid";

    private final Path data;
    private final int port = Ports.free();
    private EmbeddedPostgres postgres;

    MortalPostgres(Path data) {
        this.data = data.toAbsolutePath();
        start();
    }

    void start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start", failed);
        }
    }

    /**
     * With SIGKILL: the postmaster first, so that it does not tidy up, then whatever it had started.
     *
     * @throws IllegalStateException where it shut down in order: then nothing was tried
     */
    void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        if (!Files.exists(data.resolve(RUNNING))) {
            throw new IllegalStateException("PostgreSQL shut down in order, and was not killed");
        }
        close();
    }

    /** Not the process that the starter knows: that one only started this, and is gone. */
    private ProcessHandle postmaster() {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve(RUNNING)).get(0));
            return ProcessHandle.of(pid)
                    .orElseThrow(() -> new IllegalStateException("PostgreSQL does not run, before it was killed"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a server needs to reach it. */
    Map<String, String> environment() {
        return Map.of(
                "DB_URL", "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres",
                "DB_USER", "postgres",
                "DB_PASSWORD", "postgres",
                "DB_DRIVER_CLASS", "org.postgresql.ds.PGSimpleDataSource");
    }

    /** Also gives its files free for the next start. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
