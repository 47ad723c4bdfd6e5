package org.alongside.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.alongside.kernel.job.StartRefusal;
import org.alongside.vault.file.DestroyedList;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.key.MainKey;
import org.alongside.vault.key.SafetyKey;
import org.alongside.vault.key.WrappedKey;
import org.alongside.vault.random.Randomness;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the two key files, and the lists beside them, in the first step of a start that needs them, and hands out the
 * two vaults. Without the files no start; the vaults can be had before, so that a page can say so.
 */
@ApplicationScoped
public class Vaults {

    private static final Logger LOG = Logger.getLogger(Vaults.class.getName());

    @Inject
    Randomness random;

    @Inject
    @ConfigProperty(name = "alongside.key.file", defaultValue = ".alongside/main.key")
    String mainPath;

    @Inject
    @ConfigProperty(name = "alongside.safety.key.file", defaultValue = ".alongside/safety.key")
    String safetyPath;

    @Inject
    @ConfigProperty(name = "alongside.keys.create", defaultValue = "false")
    boolean create;

    @Inject
    @ConfigProperty(name = "alongside.destroyed.folder")
    Optional<String> destroyedFolder;

    @Inject
    DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private KeyFolder main;
    private KeyFolder safety;

    /** By the table of the keys, from a step of the start on; they never change. */
    private final Map<Class<?>, byte[]> deriving = new ConcurrentHashMap<>();

    @Produces
    @Dependent
    Vault main(EntityManager entities) {
        return vault(mainRing(entities), MainKey.class);
    }

    @Produces
    @Dependent
    @SafetyKeys
    Vault safety(EntityManager entities) {
        return vault(safetyRing(entities), SafetyKey.class);
    }

    private Vault vault(KeyRing ring, Class<? extends WrappedKey> keys) {
        return new Vault(ring, () -> deriving(keys), random);
    }

    private byte[] deriving(Class<?> keys) {
        return Optional.ofNullable(deriving.get(keys))
                .orElseThrow(() -> new IllegalStateException("something is derived before its key is known"));
    }

    /** Remembers the keys from which all is derived: whoever derives is not always in a transaction. */
    void know(EntityManager entities) {
        deriving.put(MainKey.class, mainRing(entities).deriving());
        deriving.put(SafetyKey.class, safetyRing(entities).deriving());
    }

    /** Main keys and safety's. */
    List<KeyRing> rings(EntityManager entities) {
        return List.of(mainRing(entities), safetyRing(entities));
    }

    private KeyRing mainRing(EntityManager entities) {
        return new KeyRing(entities, this::main, random, MainKey.class);
    }

    private KeyRing safetyRing(EntityManager entities) {
        return new KeyRing(entities, this::safety, random, SafetyKey.class);
    }

    private synchronized KeyFolder main() {
        if (main == null) {
            safety();
            main = StartRefusal.told(LOG, () -> read(Path.of(mainPath).toAbsolutePath(), MainKey.class));
        }
        return main;
    }

    private synchronized KeyFolder safety() {
        if (safety == null) {
            safety = StartRefusal.told(LOG, () -> read(Path.of(safetyPath).toAbsolutePath(), SafetyKey.class));
        }
        return safety;
    }

    /** A file is made for a new database only: one that has keys has had a file, which must come back. */
    private KeyFolder read(Path path, Class<? extends WrappedKey> keys) {
        if (create && !Files.exists(path)) {
            if (holdsAny(keys)) {
                throw new IllegalStateException("The key file " + path + " is missing, and the database has keys that"
                        + " were made with it, so that ALONGSIDE_KEYS_CREATE makes no other: put the file back.");
            }
            KeyFile.createIfMissing(path, random);
        }
        KeyFile file = KeyFile.read(path);
        Path folder = OwnersFile.folder(path, destroyedFolder);
        return new KeyFolder(
                file, DestroyedList.at(folder.resolve(path.getFileName() + ".destroyed")), this::afterCommit);
    }

    /** Asked before any transaction is open, and perhaps before the table is there. */
    private boolean holdsAny(Class<? extends WrappedKey> keys) {
        Table table = keys.getAnnotation(Table.class);
        String name = table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement query = connection.prepareStatement("select 1 from " + name);
                    ResultSet row = query.executeQuery()) {
                return row.next();
            } catch (SQLException noTable) {
                return false;
            }
        } catch (SQLException away) {
            throw new IllegalStateException("A key file is missing, and is made only where the database says that it is"
                    + " new, but the database does not answer: start again when it does.");
        }
    }

    private void afterCommit(Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // only what came of it matters
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    run(work);
                }
            }
        });
    }

    /** The database has it too, so that the next start tries again. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException unwritten) {
            LOG.log(
                    Level.SEVERE,
                    "The list of destroyed keys cannot be written. See to its folder, then start again.",
                    unwritten);
        }
    }
}
