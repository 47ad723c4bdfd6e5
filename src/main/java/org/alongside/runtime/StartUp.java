package org.alongside.runtime;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.alongside.identity.device.Unshared;
import org.alongside.kernel.job.RefusedStart;
import org.alongside.runtime.MigrationOutcome.DatabaseRefused;
import org.alongside.runtime.MigrationOutcome.Reason;
import org.alongside.runtime.site.SiteHistory;
import org.alongside.runtime.site.SiteSettings;

/**
 * Begins the site, in steps that are each done once: the settings are looked at, the tables made, the database asked
 * how it was begun, the rooms' tasks done, and the jobs started. A step that fails because something is away is tried
 * again, alone, when somebody asks; one that says that this site must not serve ends the start for good. Until all are
 * done no page is opened.
 */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** Fired after all else, so that whoever works by itself begins now. It may be fired again where one failed. */
    public record SiteBegun() {}

    @Produces
    @Resource(lookup = "jdbc/alongside")
    DataSource database;

    @Produces
    @Unshared
    @Resource(lookup = "jdbc/alongside", shareable = false)
    DataSource unshared;

    @Inject
    ClockKeeper clock;

    @Inject
    SiteSettings settings;

    @Inject
    StartUpTasks tasks;

    @Inject
    Event<SiteBegun> begins;

    /** Time that only goes on; no settings and no demo move it. */
    LongSupplier nanos = System::nanoTime;

    private final ReentrantLock trying = new ReentrantLock();
    private final StartSteps steps = new StartSteps(List.of(
            () -> settings.refusal().ifPresent(StartUp::refuse),
            this::migrate,
            this::ask,
            () -> tasks.goOn(),
            () -> begins.fire(new SiteBegun())));
    private volatile boolean begun;
    private volatile String refused;
    private volatile boolean tried;
    private volatile long triedAt;
    private String lastSaid = "";

    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(1) Object started) {
        begun();
    }

    /**
     * Whether the site has begun; goes on with it where it has not. Nobody waits for another who is at it, and between
     * two tries is a second.
     */
    boolean begun() {
        if (begun || refused != null || isTooSoon() || !trying.tryLock()) {
            return begun;
        }
        try {
            if (!begun && !isTooSoon()) {
                goOn();
            }
        } finally {
            triedAt = nanos.getAsLong();
            tried = true;
            trying.unlock();
        }
        return begun;
    }

    private boolean isTooSoon() {
        return tried && nanos.getAsLong() - triedAt < PAUSE;
    }

    private void goOn() {
        try {
            steps.goOn();
            begun = true;
        } catch (RuntimeException e) {
            Optional<String> no = refusal(e);
            say(no.orElseGet(() -> "The start is not done and goes on when it can: " + why(e)));
            no.ifPresent(sentence -> refused = sentence);
        }
    }

    /** What is the same as before is not said again: a probe asks every few seconds. */
    private void say(String sentence) {
        if (!sentence.equals(lastSaid)) {
            LOG.severe(sentence);
            lastSaid = sentence;
        }
    }

    private static String why(RuntimeException e) {
        return e instanceof OutOfReach ? e.getMessage() : Failure.of(e).trail();
    }

    /** The sentence of whoever refused, however deep a container has put it. */
    private static Optional<String> refusal(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RefusedStart) {
                return Optional.of(t.getMessage());
            }
        }
        return Optional.empty();
    }

    /** Whether all steps are done. Asking starts nothing. */
    boolean isBegun() {
        return begun;
    }

    /** Why this site is not begun at all, in one sentence; empty where it is, or where it may still come. */
    Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    private void migrate() {
        if (new Migrations(database).run() instanceof DatabaseRefused no) {
            if (no.reason() == Reason.OUT_OF_REACH) {
                throw new OutOfReach(no.sentence());
            }
            refuse(no.sentence());
        }
    }

    private void ask() {
        SiteHistory.of(database).refusal(settings).ifPresent(StartUp::refuse);
        clock.readOffset();
    }

    private static void refuse(String sentence) {
        throw new RefusedStart(sentence);
    }

    /** Something is away that may come back. */
    private static final class OutOfReach extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        OutOfReach(String sentence) {
            super(sentence);
        }
    }
}
