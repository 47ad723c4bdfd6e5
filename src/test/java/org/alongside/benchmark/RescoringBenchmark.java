package org.alongside.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.study.rescoring.MeasuredRescoring;
import org.alongside.support.Database;
import org.flywaydb.core.Flyway;

/**
 * How long 100,000 kept sets of 36 sealed answers take to be scored again by a newer version, in a process with a heap
 * of 256 MB, on a PostgreSQL that waits for the disk; half way the process is killed, and another goes on.
 */
public final class RescoringBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final int PAGE = 500;

    private RescoringBenchmark() {}

    public static void main(String[] args) throws Exception {
        int sets = Integer.getInteger("sets", 100_000);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            DataSource source = postgres.getPostgresDatabase();
            Flyway.configure().dataSource(source).load().migrate();
            EntityManagerFactory factory = Database.factory(source, "kept");
            long begun = System.nanoTime();
            new KeptSets(factory, source).fill(sets);
            System.out.printf("%d sets of %d sealed answers kept in %.1f s%n", sets, KeptSets.ITEMS, since(begun));
            measure(postgres.getJdbcUrl("postgres", "postgres"), factory, sets);
            factory.close();
        }
    }

    private static void measure(String address, EntityManagerFactory factory, int sets) throws Exception {
        UUID run = RescoringProcess.committed(
                factory,
                entities -> MeasuredRescoring.of(entities, KeptSets.versions(), KeptSets.KEY)
                        .start(new Slug(KeptSets.SLUG), new PersonId(new UUID(1, 1)), NOW)
                        .orElseThrow()
                        .id());
        long begun = System.nanoTime();
        process(address, run, sets / PAGE / 2);
        double killed = since(begun);
        process(address, run, Integer.MAX_VALUE);
        double seconds = since(begun);
        Object[] counts =
                RescoringProcess.committed(factory, entities -> (Object[])
                        entities.createNativeQuery("select count(*), count(distinct attempt) from assessment_result")
                                .getSingleResult());
        System.out.printf("killed after %.1f s, then gone on with%n", killed);
        System.out.printf(
                "scored again: %s results of %s sets in %.1f s, %.0f sets/s, heap of 256 MB (goal: 100,000 in 60 s)%n",
                counts[0], counts[1], seconds, sets / seconds);
    }

    /** Runs until this many pages are done, and is killed then; or until its end. */
    private static void process(String address, UUID run, int pages) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RescoringProcess.class.getName(),
                        address,
                        run.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int done = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (done < pages && lines.readLine() != null) {
                done++;
            }
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
