package org.alongside.runtime.jobs;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;
import org.alongside.kernel.job.JobDue;

/** Servers over one database, each with the same jobs, run by hand and by one clock that stands until it is moved. */
final class Nodes {

    static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    private final DataSource database;
    private final SettableClock clock = new SettableClock();

    Nodes(DataSource database) {
        this.database = database;
        clock.set(NINE);
        forgetEverything();
    }

    /** Empties the table, as if nobody had ever run here. */
    void forgetEverything() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from runtime_task");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** One server: it looks for what is due when it is told to, and does it at once. */
    final class Node {

        private final JobTasks tasks;
        private final ManualScheduler scheduler;

        private Node(List<Job> jobs) {
            tasks = new JobTasks(jobs, clock::now);
            TestHelper.ManualSchedulerBuilder builder =
                    tasks.into(TestHelper.createManualScheduler(database), database);
            scheduler = builder.clock(clock).build();
            scheduler.start();
        }

        void look() {
            scheduler.runAnyDueExecutions();
        }

        void lookForTheSilent() {
            scheduler.runDeadExecutionDetection();
        }

        void due(String job) {
            scheduler.scheduleBatch(List.of(tasks.wakeOf(new JobDue(job, clock.now()))), clock.now());
        }
    }

    Node with(Job... jobs) {
        return new Node(List.of(jobs));
    }

    void letPass(Duration step) {
        clock.tick(step);
    }

    Instant now() {
        return clock.now();
    }

    /** A job that writes down when it ran. */
    static final class Noted implements Job {

        private final String name;
        private final Function<Instant, Optional<Instant>> work;
        final List<Instant> runs = new ArrayList<>();

        Noted(String name, Function<Instant, Optional<Instant>> work) {
            this.name = name;
            this.work = work;
        }

        static Noted quiet(String name) {
            return new Noted(name, now -> Optional.empty());
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Cadence cadence() {
            return Cadence.onTheHour();
        }

        @Override
        public Optional<Instant> run(Instant now) {
            runs.add(now);
            return work.apply(now);
        }
    }
}
