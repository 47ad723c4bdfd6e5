package org.alongside.runtime;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.alongside.runtime.MigrationOutcome.DatabaseRefused;
import org.alongside.runtime.MigrationOutcome.Reason;

/**
 * Brings the database to this version before anything else looks at it, then tells the rest that it is there. A
 * database that is not there at the start is tried again whenever {@code /health/ready} is asked; one that is not ours
 * to use is refused for good, and no page is opened on it.
 */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    /** Fired once, after the migrations. */
    public record DatabaseReady() {}

    @Produces
    @Resource(lookup = "jdbc/alongside")
    DataSource database;

    @Inject
    ClockKeeper clock;

    @Inject
    Event<DatabaseReady> ready;

    private boolean begun;
    private volatile DatabaseRefused refused;

    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(1) Object started) {
        begun();
    }

    /** Whether the tables are there; tries to make them where they are not. */
    synchronized boolean begun() {
        if (!begun && refused == null && migrated()) {
            clock.readOffset();
            ready.fire(new DatabaseReady());
            begun = true;
        }
        return begun;
    }

    /** Why this database is not used, in one sentence; empty where it is, or where it may still come. */
    Optional<String> refused() {
        return Optional.ofNullable(refused).map(DatabaseRefused::sentence);
    }

    private boolean migrated() {
        if (!(new Migrations(database).run() instanceof DatabaseRefused no)) {
            return true;
        }
        LOG.severe(no.sentence());
        refused = no.reason() == Reason.OUT_OF_REACH ? null : no;
        return false;
    }
}
