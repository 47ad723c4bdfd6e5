package org.alongside.runtime;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.alongside.runtime.MigrationOutcome.Current;
import org.alongside.runtime.MigrationOutcome.DatabaseRefused;
import org.alongside.runtime.MigrationOutcome.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The migrations of this version, one file for each room, run on a database. What an earlier run wrote down is compared
 * first: a database with other migrations than ours is refused before anything in it is touched.
 */
final class Migrations {

    private static final String UNTOUCHED = " so nothing was opened and nothing in it was changed: ";
    private static final String NEW = "use a new database (for the demo, delete the folder .alongside/demo)";

    private final Flyway flyway;

    Migrations(DataSource database) {
        this.flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    /** Makes the tables that are missing, or says why not. */
    MigrationOutcome run() {
        try {
            Optional<DatabaseRefused> refused = refused(List.of(flyway.info().all()));
            if (refused.isPresent()) {
                return refused.get();
            }
            flyway.migrate();
            return new Current();
        } catch (FlywayException e) {
            return new DatabaseRefused(
                    Reason.OUT_OF_REACH,
                    "The database cannot be reached or brought to this version: " + rootMessage(e));
        }
    }

    private static Optional<DatabaseRefused> refused(List<MigrationInfo> all) {
        if (all.stream().anyMatch(Migrations::isForeign)) {
            return Optional.of(new DatabaseRefused(
                    Reason.OTHER_VERSION,
                    "The database was made by another version of Alongside," + UNTOUCHED + NEW
                            + ", or start the version that made it."));
        }
        return newest(all, m -> m.getState().name().startsWith("FUTURE"))
                .map(version -> new DatabaseRefused(
                        Reason.NEWER_VERSION,
                        "The database was made by a newer version of Alongside (it has migration " + version + "),"
                                + UNTOUCHED + "start that version, or " + NEW + "."))
                .or(() -> newest(all, m -> m.getState().isFailed())
                        .map(version -> new DatabaseRefused(
                                Reason.UNFINISHED,
                                "An earlier start ended while it made the tables of the database (at migration "
                                        + version + ")," + UNTOUCHED + NEW + ", or put back a copy from before.")));
    }

    /** One that ran there is not ours under that number, or ours reads otherwise. */
    private static boolean isForeign(MigrationInfo migration) {
        return migration.getState().name().startsWith("MISSING")
                || !migration.isChecksumMatching()
                || !migration.isDescriptionMatching();
    }

    private static Optional<String> newest(List<MigrationInfo> all, Predicate<MigrationInfo> which) {
        return all.stream()
                .filter(which)
                .reduce((older, newer) -> newer)
                .map(migration -> migration.getVersion().getVersion());
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
