package org.alongside.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.key.MainKey;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;
import org.junit.jupiter.api.DisplayName;

/** A line of a key file became known to somebody: another takes its place, and it is taken out, the last one too. */
class RetiredLinesStoreTest {

    private static final int PEOPLE = 5;

    private final Randomness random = new Randomness();
    private final byte[] first = random.bytes(32);
    private final byte[] second = random.bytes(32);

    private KeyRing ring(EntityManager entities, byte[]... lines) {
        entities.flush();
        entities.clear();
        return new KeyRing(entities, KeyFolder.of(KeyFile.of(lines)), random, MainKey.class);
    }

    private void begun(EntityManager entities) {
        entities.createQuery("delete from MainKey k").executeUpdate();
        KeyRing ring = ring(entities, first);
        for (int n = 0; n < PEOPLE; n++) {
            ring.keyOf(Owner.of(new PersonId(UUID.randomUUID())));
        }
        ring.beginDeriving();
    }

    @StoreTest
    @DisplayName(
            "VAULT-50 AUD-M9 once keys are wrapped anew every other line may go, and what was derived stays as it was")
    void retired(Database database) {
        database.rolledBack(entities -> {
            begun(entities);
            byte[] before = ring(entities, first).deriving();
            ring(entities, second, first).rewrap(Optional.empty(), 100);
            KeyRing after = ring(entities, second);
            after.refuseForeignFile();
            after.beginDeriving();
            assertArrayEquals(before, after.deriving());
            assertEquals(PEOPLE + 1, owners(entities).size());
            assertThrows(
                    IllegalStateException.class, () -> ring(entities, first).beginDeriving(), "the old line alone");
        });
    }

    @StoreTest
    @DisplayName("VAULT-50 AUD-M9 sabotage: lines that were taken out too early refuse the start in one sentence")
    void tooEarly(Database database) {
        database.rolledBack(entities -> {
            begun(entities);
            Optional<UUID> last = ring(entities, second, first).rewrap(Optional.empty(), PEOPLE);
            assertTrue(last.isPresent());
            KeyRing halfWay = ring(entities, second);
            halfWay.refuseForeignFile();
            String said = assertThrows(IllegalStateException.class, halfWay::beginDeriving)
                    .getMessage();
            assertTrue(said.contains("lacks a line") && said.contains("put back"), said);
            ring(entities, second, first).beginDeriving();
        });
    }

    @StoreTest
    @DisplayName("VAULT-50 the key from which all is derived is the last that is wrapped anew, on every database")
    void last(Database database) {
        database.rolledBack(entities -> {
            begun(entities);
            List<UUID> owners = owners(entities);
            assertEquals(Owner.DERIVING.id(), owners.get(owners.size() - 1));
        });
    }

    @StoreTest
    @DisplayName("VAULT-10 VAULT-50 the key from which all is derived is made once, never destroyed, and never guessed")
    void kept(Database database) {
        database.rolledBack(entities -> {
            entities.createQuery("delete from MainKey k").executeUpdate();
            KeyRing ring = ring(entities, first);
            assertThrows(IllegalStateException.class, ring::deriving, "nothing is derived from a key that may be lost");
            ring.beginDeriving();
            byte[] made = ring.deriving();
            ring.beginDeriving();
            assertArrayEquals(made, ring(entities, first).deriving());
            assertThrows(IllegalArgumentException.class, () -> ring.shred(Owner.DERIVING));
        });
    }

    private static List<UUID> owners(EntityManager entities) {
        List<?> owners = entities.createNativeQuery("select owner from vault_key order by owner")
                .getResultList();
        return owners.stream().map(UUID.class::cast).toList();
    }
}
