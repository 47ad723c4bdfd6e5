package org.alongside.runtime.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.alongside.kernel.job.Job;
import org.alongside.kernel.job.JobDue;
import org.alongside.runtime.ClockKeeper;
import org.alongside.runtime.StartUp;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs every room's jobs, from the moment the site has begun until the server stops. What is due stands in the
 * database, so that any number of servers share the work and a server that is killed leaves its part to the others. The
 * threads are the container's: jobs have their transactions, beans and names as a request has them.
 */
@ApplicationScoped
public class JobScheduler {

    private static final Logger LOG = Logger.getLogger(JobScheduler.class.getName());
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);
    private static final int HOUSEKEEPERS = 2;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "alongside.jobs.every.seconds", defaultValue = "5")
    int everySeconds;

    @Inject
    DataSource database;

    @Inject
    InstantSource clock;

    @Inject
    BeanJobs beans;

    private volatile List<Job> jobs = List.of();
    private JobTasks tasks;
    private volatile Scheduler scheduler;

    /** After all that others do at the start, and once. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartUp.SiteBegun begun) {
        if (scheduler != null) {
            return;
        }
        jobs = beans.all();
        tasks = new JobTasks(jobs, clock);
        scheduler = tasks.into(Scheduler.create(database), database)
                .clock(clock::instant)
                .pollingInterval(Duration.ofSeconds(everySeconds))
                .enableImmediateExecution()
                .executorService(Executors.newFixedThreadPool(jobs.size() + 1, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .shutdownMaxWait(PATIENCE_AT_THE_END)
                .addSchedulerListener(new Worries())
                .build();
        scheduler.start();
    }

    /** Those that run here; none before the site has begun. */
    List<Job> jobs() {
        return jobs;
    }

    /** In the transaction of whoever has something for a job: the row stands exactly if that is committed. */
    void due(@Observes @Priority(1) JobDue due) {
        if (scheduler != null) {
            scheduler.scheduleBatch(List.of(tasks.wakeOf(due)), due.at());
        }
    }

    /** Nobody waits for the next turn where this server is free. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(2) JobDue due) {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** Time was let pass in the demo or a test: what is due is done before anybody looks at a page again. */
    void passed(@Observes ClockKeeper.TimePassed passed) {
        for (Job job : jobs) {
            Instant now = clock.instant();
            if (job.cadence().next(now.minus(passed.step())).isAfter(now)) {
                continue;
            }
            try {
                job.run(now);
            } catch (RuntimeException e) {
                JobTasks.tell(job.name(), e);
            }
        }
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ending) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** What the scheduler itself could not do, most often because the database is away. It goes on trying. */
    private static final class Worries extends AbstractSchedulerListener {
        @Override
        public void onSchedulerEvent(SchedulerEventType event) {
            if (event == SchedulerEventType.UNEXPECTED_ERROR
                    || event == SchedulerEventType.FAILED_MULTIPLE_HEARTBEATS) {
                LOG.log(Level.WARNING, "The timing of jobs met {0} and goes on", event);
            }
        }
    }
}
