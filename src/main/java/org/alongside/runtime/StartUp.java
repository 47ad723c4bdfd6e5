package org.alongside.runtime;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to this version before anything else looks at it. */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Resource(lookup = "jdbc/alongside")
    DataSource database;

    private volatile boolean migrated;

    void migrate(@Observes @Initialized(ApplicationScoped.class) @Priority(1) Object started) {
        migrate();
    }

    /** Tries again until it has worked once; {@code /health/ready} asks, so a late database heals by itself. */
    synchronized boolean migrate() {
        if (migrated) {
            return true;
        }
        try {
            Flyway.configure(StartUp.class.getClassLoader())
                    .dataSource(database)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            migrated = true;
        } catch (FlywayException e) {
            LOG.log(Level.SEVERE, "The database cannot be reached or migrated: {0}", rootMessage(e));
        }
        return migrated;
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
