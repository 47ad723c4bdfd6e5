package org.alongside.runtime.jobs;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;
import org.alongside.kernel.job.JobDue;
import org.alongside.runtime.Failure;

/**
 * Tells the scheduler about our jobs. Each job has one row in {@code runtime_task}, its clock: whoever has the row runs
 * the job, so that it runs once at a time over all servers. A {@link JobDue} is a row too, written in the transaction
 * of whoever fired it; when it is read, it puts the job's clock to now and goes. Where the job is just running it waits
 * a little: the run that reads what has come begins after it came.
 */
final class JobTasks {

    static final String TABLE = "runtime_task";

    /** How long a server may be silent before another takes over what it was at. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Logger LOG = Logger.getLogger(JobTasks.class.getName());
    private static final String CLOCK = "clock";
    private static final String WAKE = "runtime.wake";
    private static final Duration WHILE_RUNNING = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int BEATS = 6;

    private final InstantSource clock;
    private final List<CustomTask<Void>> clocks;
    private final CustomTask<Void> wake;

    JobTasks(List<Job> jobs, InstantSource clock) {
        this.clock = clock;
        this.clocks = jobs.stream().map(this::clockOf).toList();
        this.wake =
                Tasks.custom(WAKE, Void.class).onDeadExecution(this::takeOver).execute(this::wake);
    }

    /** Sets a scheduler up over this database: our tasks, our table, and locks of the database where it has them. */
    <T extends SchedulerBuilder> T into(T builder, DataSource database) {
        var dialect = new AutodetectJdbcCustomization(database);
        builder.startTasks(clocks)
                .startTasks(List.of(wake))
                .jdbcCustomization(dialect)
                .tableName(TABLE)
                .serializer(new NoTaskData())
                .threads(clocks.size() + 1)
                .heartbeatInterval(SILENCE.dividedBy(BEATS))
                .missedHeartbeatsLimit(BEATS)
                .failureLogging(LogLevel.OFF, false);
        if (dialect.supportsSingleStatementLockAndFetch()) {
            builder.pollUsingLockAndFetch(0.5, 1.0);
        }
        return builder;
    }

    /** The row that wakes the job. */
    TaskInstance<?> wakeOf(JobDue due) {
        return wake.instance(due.job() + "/" + UUID.randomUUID());
    }

    private CustomTask<Void> clockOf(Job job) {
        Cadence cadence = job.cadence();
        return Tasks.custom(job.name(), Void.class)
                .scheduleOnStartup(CLOCK, null, cadence::next)
                .onFailure((failed, row) -> tryLater(cadence, failed, row))
                .onDeadExecution(this::takeOver)
                .execute((instance, context) -> run(job, context));
    }

    private CompletionHandler<Void> run(Job job, ExecutionContext context) {
        Instant now;
        Optional<Instant> more;
        do {
            now = clock.instant();
            more = job.run(now);
        } while (isDue(more, now) && !context.getSchedulerState().isShuttingDown());
        Instant next = earlier(job.cadence().next(now), more);
        return (done, row) -> row.reschedule(done, next);
    }

    private static boolean isDue(Optional<Instant> more, Instant now) {
        return more.isPresent() && !more.get().isAfter(now);
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(one::isAfter).orElse(one);
    }

    /** Tells the log that a job failed: where, and in which types of failure, but none of their words. */
    static void tell(String job, Throwable cause) {
        LOG.log(Level.WARNING, "{0} failed and is tried again: {1}", new Object[] {
            job, Failure.of(cause).trail()
        });
    }

    /** A job that fails is tried again after a pause that doubles; it never stops the others. */
    private void tryLater(Cadence cadence, ExecutionComplete failed, ExecutionOperations<Void> row) {
        failed.getCause().ifPresent(cause -> tell(failed.getExecution().getTaskName(), cause));
        Instant now = clock.instant();
        int doublings = Math.min(failed.getExecution().consecutiveFailures, 16);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        Duration bounded = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        row.reschedule(failed, earlier(cadence.next(now), Optional.of(now.plus(bounded))));
    }

    /** A server that was at it has been silent for too long: it is due again. */
    private void takeOver(ExecutionComplete silent, ExecutionOperations<Void> row) {
        row.reschedule(silent, clock.instant());
    }

    private CompletionHandler<Void> wake(TaskInstance<Void> instance, ExecutionContext context) {
        Instant now = clock.instant();
        try {
            clockWokenBy(instance)
                    .ifPresent(own -> context.getSchedulerClient()
                            .schedule(own, now, ScheduleOptions.defaultOptions().whenExistsReschedule()));
        } catch (TaskInstanceCurrentlyExecutingException running) {
            return (done, row) -> row.reschedule(done, now.plus(WHILE_RUNNING));
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** Empty where there is no such job any more. */
    private Optional<TaskInstance<Void>> clockWokenBy(TaskInstance<Void> wake) {
        String job = wake.getId().substring(0, wake.getId().indexOf('/'));
        return clocks.stream()
                .filter(own -> own.getName().equals(job))
                .map(own -> own.instance(CLOCK))
                .findFirst();
    }
}
