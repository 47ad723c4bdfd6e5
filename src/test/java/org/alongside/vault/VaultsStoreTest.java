package org.alongside.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.RefusedStart;
import org.alongside.support.Database;
import org.alongside.support.SharedConnections;
import org.alongside.support.StoreTest;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

class VaultsStoreTest {

    @TempDir
    Path folder;

    private Vaults thatCreate(EntityManager entities) {
        Vaults vaults = new Vaults();
        vaults.random = new Randomness();
        vaults.mainPath = folder.resolve("main.key").toString();
        vaults.safetyPath = folder.resolve("safety.key").toString();
        vaults.destroyedFolder = Optional.empty();
        vaults.create = true;
        vaults.database = SharedConnections.of(entities);
        return vaults;
    }

    /** The names of the two files, which are read for it. */
    private static List<String> read(Vaults vaults, EntityManager entities) {
        return vaults.rings(entities).stream().map(KeyRing::fileName).toList();
    }

    private static void empty(EntityManager entities) {
        entities.createQuery("delete from MainKey k").executeUpdate();
        entities.createQuery("delete from SafetyKey k").executeUpdate();
    }

    @StoreTest
    @DisplayName("VAULT-4 key files are made for a new database, where the settings say so")
    void newDatabase(Database database) {
        database.rolledBack(entities -> {
            empty(entities);
            assertEquals(2, read(thatCreate(entities), entities).size());
            assertTrue(Files.exists(folder.resolve("main.key")) && Files.exists(folder.resolve("safety.key")));
            assertEquals(2, read(thatCreate(entities), entities).size(), "they are read the next time");
        });
    }

    @StoreTest
    @DisplayName(
            "VAULT-4 AUD-M9 no key file is made beside a database that has keys, the one that is away must come back")
    void oldDatabase(Database database) {
        database.rolledBack(entities -> {
            empty(entities);
            TestVaults.safety(entities).begin(Owner.of(new PersonId(UUID.randomUUID())));
            entities.flush();
            String said = assertThrows(RefusedStart.class, () -> read(thatCreate(entities), entities))
                    .getMessage();
            assertTrue(said.contains("safety.key") && said.contains("put the file back"), said);
            assertFalse(Files.exists(folder.resolve("safety.key")) || Files.exists(folder.resolve("main.key")));
        });
    }
}
