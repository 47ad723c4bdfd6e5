package org.alongside.vault.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.alongside.vault.Vault;
import org.alongside.vault.audit.AccessVerdict.AccessWhole;
import org.alongside.vault.file.KeyFile;

/**
 * The operator's command looks whether the log of access is whole, as every start does, and says so in one sentence. It
 * takes the settings of the server from the environment, and changes nothing.
 *
 * <pre>
 * mvn -q process-classes exec:java@access-log
 * </pre>
 *
 * <p>It ends with 0 where the log is whole, with 1 where it was changed, and with 2 where nobody could look.
 */
public final class AccessLogCommand {

    private static final int CHANGED = 1;
    private static final int NOT_LOOKED = 2;

    private AccessLogCommand() {}

    public static void main(String[] none) {
        int code = run(System.getenv(), System.out);
        System.out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @param settings those of the server. @return the exit code */
    static int run(Map<String, String> settings, PrintStream out) {
        if (!settings.containsKey("DB_URL")) {
            out.println("Nothing was looked at: DB_URL does not name the database.");
            return NOT_LOOKED;
        }
        try (EntityManagerFactory database = database(source(settings))) {
            AccessVerdict verdict = check(database, settings);
            out.println(verdict.sentence());
            return verdict instanceof AccessWhole ? 0 : CHANGED;
        } catch (PersistenceException | IllegalStateException | ReflectiveOperationException away) {
            out.println("Nothing was looked at: the database or the key file cannot be read with these settings. H2 in"
                    + " a file can be read while no server runs on it.");
            return NOT_LOOKED;
        }
    }

    private static AccessVerdict check(EntityManagerFactory database, Map<String, String> settings) {
        String keyFile = settings.getOrDefault("ALONGSIDE_KEY_FILE", ".alongside/main.key");
        KeyFile file = KeyFile.read(Path.of(keyFile).toAbsolutePath());
        AccessEnd end = new AccessEndFile(keyFile, Optional.ofNullable(settings.get("ALONGSIDE_DESTROYED_FOLDER")));
        try (EntityManager entities = database.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                return new AccessCheck(entities, Vault.ofCommand(entities, file), end).check();
            } finally {
                entities.getTransaction().rollback();
            }
        }
    }

    private static EntityManagerFactory database(DataSource source) {
        return Persistence.createEntityManagerFactory(
                "alongside",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        source,
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.session-name",
                        "access-log-" + System.identityHashCode(source),
                        "eclipselink.logging.level",
                        "OFF"));
    }

    /** Made as the server makes it, from the name of its class. */
    private static DataSource source(Map<String, String> settings) throws ReflectiveOperationException {
        String type = settings.getOrDefault("DB_DRIVER_CLASS", "org.h2.jdbcx.JdbcDataSource");
        DataSource source =
                (DataSource) Class.forName(type).getDeclaredConstructor().newInstance();
        set(source, "setURL", settings.get("DB_URL"));
        set(source, "setUser", settings.getOrDefault("DB_USER", "sa"));
        set(source, "setPassword", settings.getOrDefault("DB_PASSWORD", ""));
        return source;
    }

    private static void set(DataSource source, String verb, String value) throws ReflectiveOperationException {
        source.getClass().getMethod(verb, String.class).invoke(source, value);
    }
}
