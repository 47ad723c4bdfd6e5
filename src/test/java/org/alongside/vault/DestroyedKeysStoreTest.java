package org.alongside.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.Recorded;
import org.alongside.support.StoreTest;
import org.alongside.vault.file.DestroyedList;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.key.MainKey;
import org.alongside.vault.key.SafetyKey;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

/** A backup is taken, somebody is forgotten, the backup comes back: they stay forgotten. */
class DestroyedKeysStoreTest {

    private static final SealedPlace PLACE = new SealedPlace("learning_entry", "writing", new UUID(3, 3), 1);
    /** Each table with its columns. */
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "vault_key", "owner, kind, key_id, wrapped",
            "safety.vault_key", "owner, kind, key_id, wrapped",
            "vault_destroyed", "id, what",
            "safety.vault_destroyed", "id, what"));

    @TempDir
    Path folder;

    private final Randomness random = new Randomness();
    private final KeyFile mainFile = KeyFile.of(random.bytes(32));
    private final KeyFile safetyFile = KeyFile.of(random.bytes(32));
    private final Owner ana = Owner.of(new PersonId(UUID.randomUUID()));
    private final Owner rashid = Owner.of(new PersonId(UUID.randomUUID()));
    private final Recorded<KeyCameBack> told = new Recorded<>();
    private final Recorded<CredentialCameBack> credentials = new Recorded<>();
    private final List<Runnable> committing = new ArrayList<>();
    private Server server;

    /** One start of the server: it reads its files, and holds what is to happen after a commit. */
    private final class Server {

        private final KeyFolder main;
        private final KeyFolder safety;

        Server(Executor afterCommit) {
            main = new KeyFolder(mainFile, DestroyedList.at(folder.resolve("main.key.destroyed")), afterCommit);
            safety = new KeyFolder(safetyFile, DestroyedList.at(folder.resolve("safety.key.destroyed")), afterCommit);
        }

        Vault vault(EntityManager entities) {
            return new Vault(mainRing(entities), () -> new byte[32], random);
        }

        Vault safetyVault(EntityManager entities) {
            return new Vault(safetyRing(entities), () -> new byte[32], random);
        }

        DestroyedKeys destroyed(EntityManager entities) {
            return new DestroyedKeys(List.of(mainRing(entities), safetyRing(entities)), told, credentials);
        }

        private KeyRing mainRing(EntityManager entities) {
            return new KeyRing(entities, main, random, MainKey.class);
        }

        private KeyRing safetyRing(EntityManager entities) {
            return new KeyRing(entities, safety, random, SafetyKey.class);
        }
    }

    @BeforeEach
    void start() {
        server = new Server(Runnable::run);
    }

    /** Keys of other tests are under other files. */
    private static void onlyOurs(EntityManager entities) {
        entities.createQuery("delete from MainKey k").executeUpdate();
        entities.createQuery("delete from SafetyKey k").executeUpdate();
    }

    /** The tables as they are now. */
    private static Map<String, List<?>> copy(EntityManager entities) {
        entities.flush();
        Map<String, List<?>> copy = new TreeMap<>();
        TABLES.forEach((table, columns) -> copy.put(
                table,
                entities.createNativeQuery("select " + columns + " from " + table)
                        .getResultList()));
        return copy;
    }

    private static void restore(EntityManager entities, Map<String, List<?>> copy) {
        entities.flush();
        entities.clear();
        TABLES.forEach((table, columns) -> {
            entities.createNativeQuery("delete from " + table).executeUpdate();
            copy.get(table).forEach(row -> insert(entities, table, columns, (Object[]) row));
        });
    }

    private static void insert(EntityManager entities, String table, String columns, Object[] row) {
        String marks =
                IntStream.rangeClosed(1, row.length).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
        Query insert = entities.createNativeQuery("insert into " + table + " (" + columns + ") values (" + marks + ")");
        for (int n = 0; n < row.length; n++) {
            insert.setParameter(n + 1, row[n]);
        }
        insert.executeUpdate();
    }

    @StoreTest
    @DisplayName(
            "VAULT-11 VAULT-3 Q-R6 what was sealed before does not open from a restored copy, others' does, rooms are told")
    void restored(Database database) {
        database.rolledBack(entities -> {
            onlyOurs(entities);
            Sealed words = server.vault(entities).seal(ana, PLACE, "my words");
            Sealed held = server.safetyVault(entities).seal(ana, PLACE, "held");
            Sealed his = server.vault(entities).seal(rashid, PLACE, "his");
            Map<String, List<?>> backup = copy(entities);
            server.destroyed(entities).erase(ana);
            restore(entities, backup);
            server = new Server(Runnable::run);
            assertEquals(Set.of(ana), server.destroyed(entities).settle());
            refused(() -> server.vault(entities).open(ana, PLACE, words));
            refused(() -> server.safetyVault(entities).open(ana, PLACE, held));
            assertEquals("his", server.vault(entities).open(rashid, PLACE, his));
            assertEquals(List.of(new KeyCameBack(ana, true)), told.fired());
            assertEquals(Set.of(ana), server.destroyed(entities).erased());
            assertEquals(Set.of(), server.destroyed(entities).settle(), "there is nothing to destroy twice");
        });
    }

    @StoreTest
    @DisplayName("VAULT-11 the list wins on opening too, before any new start, and a new key is made for new words")
    void running(Database database) {
        database.rolledBack(entities -> {
            onlyOurs(entities);
            Sealed words = server.vault(entities).seal(ana, PLACE, "my words");
            Map<String, List<?>> backup = copy(entities);
            server.destroyed(entities).destroyKeys(ana);
            restore(entities, backup);
            refused(() -> server.vault(entities).open(ana, PLACE, words));
            Sealed anew = server.vault(entities).seal(ana, PLACE, "new words");
            assertEquals("new words", server.vault(entities).open(ana, PLACE, anew));
            refused(() -> server.vault(entities).open(ana, PLACE, words));
        });
    }

    @StoreTest
    @DisplayName("VAULT-11 without the list the copy would open: the guard can fail")
    void withoutTheList(Database database) {
        database.rolledBack(entities -> {
            onlyOurs(entities);
            Sealed words = server.vault(entities).seal(ana, PLACE, "my words");
            Map<String, List<?>> backup = copy(entities);
            server.destroyed(entities).erase(ana);
            restore(entities, backup);
            assertTrue(folder.resolve("main.key.destroyed").toFile().delete());
            assertTrue(folder.resolve("safety.key.destroyed").toFile().delete());
            server = new Server(Runnable::run);
            assertEquals(Set.of(), server.destroyed(entities).settle());
            assertEquals("my words", server.vault(entities).open(ana, PLACE, words));
        });
    }

    @StoreTest
    @DisplayName("VAULT-11 a server that stops between commit and list has it from the database at its next start")
    void stoppedBetween(Database database) {
        database.rolledBack(entities -> {
            onlyOurs(entities);
            server = new Server(committing::add);
            Sealed words = server.vault(entities).seal(ana, PLACE, "my words");
            Map<String, List<?>> backup = copy(entities);
            server.destroyed(entities).erase(ana);
            server = new Server(Runnable::run);
            assertEquals(Set.of(), server.destroyed(entities).erased(), "nothing was written before the commit");
            server.destroyed(entities).settle();
            restore(entities, backup);
            server = new Server(Runnable::run);
            assertEquals(Set.of(ana), server.destroyed(entities).settle());
            refused(() -> server.vault(entities).open(ana, PLACE, words));
        });
    }

    @StoreTest
    @DisplayName("VAULT-11 who never had a key is on the list when erased, and the tool cannot be")
    void withoutKey(Database database) {
        database.rolledBack(entities -> {
            DestroyedKeys destroyed = server.destroyed(entities);
            destroyed.erase(rashid);
            Owner set = Owner.ofSet(UUID.randomUUID());
            destroyed.erase(set);
            assertEquals(
                    Set.of(rashid, set),
                    new Server(Runnable::run).destroyed(entities).erased());
            assertThrows(IllegalArgumentException.class, () -> destroyed.erase(Owner.TOOL));
        });
    }

    @StoreTest
    @DisplayName("VAULT-11 who was erased since the backup is told of too, though they never had a key, and only once")
    void cameBackWithoutKey(Database database) {
        database.rolledBack(entities -> {
            onlyOurs(entities);
            server.destroyed(entities).erase(rashid);
            Map<String, List<?>> backup = copy(entities);
            server.destroyed(entities).erase(ana);
            restore(entities, backup);
            server = new Server(Runnable::run);
            assertEquals(Set.of(ana), server.destroyed(entities).settle());
            assertEquals(List.of(new KeyCameBack(ana, true)), told.fired());
            assertEquals(Set.of(), server.destroyed(entities).settle());
        });
    }

    @StoreTest
    @DisplayName(
            "VAULT-11 AUD-M8 a credential that ended since the backup is told of at the start, once; none without the list")
    void credentialCameBack(Database database) {
        database.rolledBack(entities -> {
            onlyOurs(entities);
            UUID before = UUID.randomUUID();
            server.vault(entities).destroyCredential(before);
            Map<String, List<?>> backup = copy(entities);
            UUID since = UUID.randomUUID();
            server.vault(entities).destroyCredential(since);
            restore(entities, backup);
            server = new Server(Runnable::run);
            assertEquals(Set.of(), server.destroyed(entities).settle(), "nobody's key is meant");
            assertEquals(List.of(new CredentialCameBack(since)), credentials.fired());
            server.destroyed(entities).settle();
            assertEquals(1, credentials.fired().size(), "told once");
            restore(entities, backup);
            assertTrue(folder.resolve("main.key.destroyed").toFile().delete());
            server = new Server(Runnable::run);
            server.destroyed(entities).settle();
            assertEquals(1, credentials.fired().size(), "sabotage: without the list nobody knows");
        });
    }

    private static void refused(org.junit.jupiter.api.function.Executable open) {
        assertEquals(
                SealBroken.SealBrokenReason.SHREDDED,
                assertThrows(SealBroken.class, open).reason());
    }

    @StoreTest
    @DisplayName(
            "VAULT-3 a key that somebody else makes at the same moment is the owner's: it is kept, and destroyed by nobody")
    void atTheSameMoment(Database database) throws Exception {
        for (int round = 0; round < 40; round++) {
            Owner owner = Owner.of(new PersonId(new Randomness().id()));
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Sealed>> seals = Collections.nCopies(
                        4,
                        () -> database.committed(
                                entities -> TestVaults.main(entities).seal(owner, PLACE, "words")));
                for (Future<Sealed> sealed : threads.invokeAll(seals)) {
                    Sealed words = sealed.get();
                    assertEquals(
                            "words",
                            database.committed(
                                    entities -> TestVaults.main(entities).open(owner, PLACE, words)));
                }
            } finally {
                threads.shutdown();
            }
        }
    }
}
