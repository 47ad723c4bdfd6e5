package org.alongside.runtime;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to this version before anything else looks at it, then tells the rest that it is there. A
 * database that is not there at the start is tried again whenever {@code /health/ready} is asked.
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

    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(1) Object started) {
        begun();
    }

    /** Whether the tables are there; tries to make them where they are not. */
    synchronized boolean begun() {
        if (!begun && migrated()) {
            clock.readOffset();
            ready.fire(new DatabaseReady());
            begun = true;
        }
        return begun;
    }

    private boolean migrated() {
        try {
            Flyway.configure(StartUp.class.getClassLoader())
                    .dataSource(database)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            return true;
        } catch (FlywayException e) {
            LOG.log(Level.SEVERE, "The database cannot be reached or brought to this version: {0}", rootMessage(e));
            return false;
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
