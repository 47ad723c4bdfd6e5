package org.alongside.runtime.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.alongside.kernel.job.Job;
import org.alongside.runtime.OnceASecond;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready} says whether each job's last turn is younger than {@value #TURNS} of its turns; the names of
 * those that wait longer stand beside it. A job that fails has its turns all the same; one that hangs, or that no
 * server takes up, has not.
 */
@Readiness
@ApplicationScoped
public class JobsInTurn implements HealthCheck {

    static final int TURNS = 3;

    private static final String CLOCKS =
            "select task_name, execution_time from " + JobTasks.TABLE + " where task_instance = 'clock'";

    private final DataSource database;
    private final JobScheduler scheduler;
    private final InstantSource clock;
    private final Duration patience;
    private final OnceASecond<List<String>> late = new OnceASecond<>(List.of(), this::look);

    @Inject
    public JobsInTurn(
            DataSource database,
            JobScheduler scheduler,
            InstantSource clock,
            @ConfigProperty(name = "alongside.jobs.every.seconds", defaultValue = "5") int everySeconds) {
        this.database = database;
        this.scheduler = scheduler;
        this.clock = clock;
        this.patience = JobTasks.SILENCE.plusSeconds(2L * everySeconds);
    }

    protected JobsInTurn() {
        this(null, null, null, 0);
    }

    @Override
    public HealthCheckResponse call() {
        List<String> names = late.get();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("jobs").status(names.isEmpty());
        if (!names.isEmpty()) {
            answer.withData("late", String.join(", ", names));
        }
        return answer.build();
    }

    private List<String> look() {
        List<Job> jobs = scheduler.jobs();
        return jobs.isEmpty() ? List.of() : late(jobs, clock.instant());
    }

    /** The names of those whose turn is long past; where the database is away, another check says so. */
    List<String> late(List<Job> jobs, Instant now) {
        Map<String, Instant> due = due();
        return jobs.stream()
                .filter(job -> due.containsKey(job.name()))
                .filter(job -> isLate(job, due.get(job.name()), now))
                .map(Job::name)
                .sorted()
                .toList();
    }

    private boolean isLate(Job job, Instant due, Instant now) {
        Duration others = job.cadence().period().multipliedBy(TURNS - 1L);
        return now.isAfter(due.plus(others).plus(patience));
    }

    private Map<String, Instant> due() {
        Map<String, Instant> due = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(CLOCKS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                due.put(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException away) {
            return Map.of();
        }
        return due;
    }
}
