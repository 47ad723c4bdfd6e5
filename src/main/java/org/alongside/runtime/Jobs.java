package org.alongside.runtime;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.kernel.job.Job;
import org.alongside.lti.grades.GradePassback;
import org.alongside.lti.launch.Upkeep;
import org.alongside.pairing.Openings;
import org.alongside.study.rescoring.Rescoring;
import org.alongside.study.responses.ResponseImports;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the rooms' jobs run; what they do is theirs. On several nodes each runs: the rooms claim their rows in the
 * database, so that nothing is done twice.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    /** One room's verb, done for all that is due at this instant. */
    private interface Verb {
        int run(Instant now);
    }

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "alongside.jobs.every.seconds", defaultValue = "5")
    int everySeconds;

    @Inject
    InstantSource clock;

    @Inject
    @Any
    Instance<Job> found;

    @Inject
    Instance<Openings> openings;

    @Inject
    Instance<GradePassback> passback;

    @Inject
    Instance<Upkeep> upkeep;

    @Inject
    Instance<ResponseImports> imports;

    @Inject
    Instance<Rescoring> rescoring;

    private final List<ScheduledFuture<?>> timers = new ArrayList<>();
    private volatile boolean ending;

    void begin(@Observes StartUp.DatabaseReady ready) {
        timers.add(executor.scheduleWithFixedDelay(this::tidy, 1, 60, TimeUnit.MINUTES));
        timers.add(executor.scheduleWithFixedDelay(this::runDue, everySeconds, everySeconds, TimeUnit.SECONDS));
        timers.add(executor.scheduleWithFixedDelay(this::scoreAgain, everySeconds, everySeconds, TimeUnit.SECONDS));
    }

    /** Everything due now; also called when time was let pass, so that nobody waits for the timer. */
    synchronized void runDue() {
        found.stream()
                .forEach(job ->
                        attempt(job.name(), now -> job.run(now).map(more -> 1).orElse(0)));
        attempt("opening steps for two", now -> with(openings, job -> job.openDue(now)));
        attempt("sending completions", now -> with(passback, job -> job.sendDue(now)));
    }

    private void tidy() {
        attempt("letting go of old launches", now -> with(upkeep, job -> job.run(now)));
        attempt("letting go of drafts", now -> with(imports, job -> job.dropOld(now)));
    }

    /** On a timer of its own: it may take a minute, and what is due for people does not wait for it. */
    private void scoreAgain() {
        attempt(
                "scoring again",
                now -> with(rescoring, job -> {
                    int pages = 0;
                    for (UUID run : job.running()) {
                        while (!ending && job.goOn(run, now)) {
                            pages++;
                        }
                    }
                    return pages;
                }));
    }

    @PreDestroy
    void end() {
        ending = true;
        timers.forEach(timer -> timer.cancel(false));
    }

    /** A job that fails is tried again at the next turn; it never stops the others. */
    private void attempt(String name, Verb verb) {
        try {
            verb.run(clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} failed and is tried again: {1}", new Object[] {
                name, Failure.of(e).trail()
            });
        }
    }

    private static <T> int with(Instance<T> jobs, java.util.function.ToIntFunction<T> work) {
        Instance.Handle<T> handle = jobs.getHandle();
        try {
            return work.applyAsInt(handle.get());
        } finally {
            handle.destroy();
        }
    }
}
