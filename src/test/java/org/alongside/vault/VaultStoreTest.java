package org.alongside.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
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
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;
import org.junit.jupiter.api.DisplayName;

class VaultStoreTest {

    private static final String WORDS = "I get loud when I am scared. Ärger, 怒り";

    private final Owner ana = Owner.of(new PersonId(UUID.randomUUID()));
    private final Owner rashid = Owner.of(new PersonId(UUID.randomUUID()));
    private final SealedPlace place = new SealedPlace("learning_entry", "writing", UUID.randomUUID(), 3);

    @StoreTest
    @DisplayName("VAULT-1 what Ana sealed opens for her in its place, and holds none of her words")
    void opensInPlace(Database database) {
        database.rolledBack(entities -> {
            Vault vault = TestVaults.main(entities);
            Sealed sealed = vault.seal(ana, place, WORDS);
            assertEquals(WORDS, vault.open(ana, place, sealed));
            assertFalse(new String(sealed.bytes(), StandardCharsets.UTF_8).contains("loud"));
            assertNotEquals(sealed, vault.seal(ana, place, WORDS), "the same words seal differently each time");
        });
    }

    @StoreTest
    @DisplayName("VAULT-1 Q-S5 another row, column, table or an older revision is refused")
    void staysInPlace(Database database) {
        database.rolledBack(entities -> {
            Vault vault = TestVaults.main(entities);
            Sealed sealed = vault.seal(ana, place, WORDS);
            UUID row = place.row();
            refused(vault, ana, new SealedPlace("learning_entry", "writing", UUID.randomUUID(), 3), sealed);
            refused(vault, ana, new SealedPlace("learning_entry", "title", row, 3), sealed);
            refused(vault, ana, new SealedPlace("pairing_share", "writing", row, 3), sealed);
            refused(vault, ana, new SealedPlace("learning_entry", "writing", row, 4), sealed);
            refused(vault, ana, new SealedPlace("learning_entryw", "riting", row, 3), sealed);
        });
    }

    @StoreTest
    @DisplayName("VAULT-1 Q-S5 swapped rows of two people are refused")
    void staysWithItsPerson(Database database) {
        database.rolledBack(entities -> {
            Vault vault = TestVaults.main(entities);
            Sealed anas = vault.seal(ana, place, WORDS);
            vault.seal(rashid, place, "mine");
            assertThrows(SealBroken.class, () -> vault.open(rashid, place, anas));
        });
    }

    @StoreTest
    @DisplayName("VAULT-2 Q-S5 one flipped bit anywhere, or any shortening, is refused")
    void unchanged(Database database) {
        database.rolledBack(entities -> {
            Vault vault = TestVaults.main(entities);
            byte[] bytes = vault.seal(ana, place, "yes").bytes();
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << (bit % 8));
                assertThrows(SealBroken.class, () -> vault.open(ana, place, new Sealed(flipped)));
            }
            for (int length = 0; length < bytes.length; length++) {
                Sealed shortened = new Sealed(Arrays.copyOf(bytes, length));
                assertThrows(SealBroken.class, () -> vault.open(ana, place, shortened));
            }
        });
    }

    @StoreTest
    @DisplayName("VAULT-3 after shredding nothing old opens, new words seal under a new key, and Rashid keeps his")
    void shredded(Database database) {
        database.rolledBack(entities -> {
            Vault vault = TestVaults.main(entities);
            Sealed old = vault.seal(ana, place, WORDS);
            Sealed his = vault.seal(rashid, place, "mine");
            vault.shred(ana);
            assertEquals(SealBroken.SealBrokenReason.SHREDDED, broken(vault, old));
            Sealed anew = vault.seal(ana, place, "new words");
            assertEquals("new words", vault.open(ana, place, anew));
            assertEquals(SealBroken.SealBrokenReason.SHREDDED, broken(vault, old));
            assertEquals("mine", vault.open(rashid, place, his));
        });
    }

    @StoreTest
    @DisplayName("VAULT-10 the tool seals under a key of its own, which cannot be destroyed, a set's goes with the set")
    void noPerson(Database database) {
        database.rolledBack(entities -> {
            Vault vault = TestVaults.main(entities);
            entities.createQuery("delete from MainKey k").executeUpdate();
            Owner set = Owner.ofSet(UUID.randomUUID());
            Sealed signing = vault.seal(Owner.TOOL, place, "a private key");
            Sealed answers = vault.seal(set, place, "4 5 3");
            assertThrows(IllegalArgumentException.class, () -> vault.shred(Owner.TOOL));
            assertEquals("a private key", vault.open(Owner.TOOL, place, signing));
            assertThrows(SealBroken.class, () -> vault.open(set, place, signing));
            vault.shred(set);
            assertThrows(SealBroken.class, () -> vault.open(set, place, answers));
        });
    }

    @StoreTest
    @DisplayName("VAULT-6 safety has keys of its own: one vault does not open what the other sealed")
    void safetyApart(Database database) {
        database.rolledBack(entities -> {
            Vault safety = TestVaults.safety(entities);
            Sealed sealed = safety.seal(ana, place, "held");
            assertEquals("held", safety.open(ana, place, sealed));
            assertThrows(SealBroken.class, () -> TestVaults.main(entities).open(ana, place, sealed));
            TestVaults.main(entities).shred(ana);
            assertEquals("held", safety.open(ana, place, sealed));
        });
    }

    @StoreTest
    @DisplayName("VAULT-5 Q-S5 a new line of the key file takes over, sealed values stay as they are")
    void rotation(Database database) {
        Randomness random = new Randomness();
        byte[] first = random.bytes(32);
        byte[] second = random.bytes(32);
        database.rolledBack(entities -> {
            entities.createQuery("delete from MainKey k").executeUpdate();
            Sealed sealed = vault(entities, KeyFile.of(first)).seal(ana, place, WORDS);
            KeyFile both = KeyFile.of(second, first);
            assertEquals(WORDS, vault(entities, both).open(ana, place, sealed));
            new KeyRing(entities, KeyFolder.of(both), random, MainKey.class).rewrap(Optional.empty(), 9);
            entities.flush();
            entities.clear();
            assertEquals(WORDS, vault(entities, KeyFile.of(second)).open(ana, place, sealed));
            entities.clear();
            Vault before = vault(entities, KeyFile.of(first));
            assertThrows(SealBroken.class, () -> before.open(ana, place, sealed));
        });
    }

    @StoreTest
    @DisplayName("VAULT-20 AUD-M9 keys are wrapped anew a bounded number at a time, those that are stay as they are")
    void rotationInBatches(Database database) {
        Randomness random = new Randomness();
        byte[] first = random.bytes(32);
        byte[] second = random.bytes(32);
        database.rolledBack(entities -> {
            entities.createQuery("delete from MainKey k").executeUpdate();
            Vault before = vault(entities, KeyFile.of(first));
            for (int n = 0; n < 7; n++) {
                before.begin(Owner.of(new PersonId(UUID.randomUUID())));
            }
            entities.flush();
            KeyRing ring = new KeyRing(entities, KeyFolder.of(KeyFile.of(second, first)), random, MainKey.class);
            List<Integer> left = new ArrayList<>();
            Optional<UUID> last = Optional.empty();
            do {
                last = ring.rewrap(last, 3);
                entities.flush();
                entities.clear();
                left.add(notUnder(entities, KeyFile.of(second)));
            } while (last.isPresent());
            assertEquals(List.of(4, 1, 0, 0), left);
            List<String> wrapped = wrapped(entities);
            assertTrue(ring.rewrap(Optional.empty(), 100).isPresent());
            entities.flush();
            assertEquals(wrapped, wrapped(entities), "nothing is written where nothing is to do");
        });
    }

    private static List<String> wrapped(EntityManager entities) {
        return entities.createQuery("select k.wrapped from MainKey k order by k.owner", byte[].class)
                .getResultStream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }

    /** How many keys this file does not open. */
    private static int notUnder(EntityManager entities, KeyFile file) {
        KeyRing ring = new KeyRing(entities, KeyFolder.of(file), new Randomness(), MainKey.class);
        List<?> owners =
                entities.createNativeQuery("select owner from vault_key").getResultList();
        return (int) owners.stream()
                .filter(owner -> isClosed(ring, Owner.of(new PersonId((UUID) owner))))
                .count();
    }

    private static boolean isClosed(KeyRing ring, Owner owner) {
        try {
            return ring.existing(owner).isEmpty();
        } catch (SealBroken closed) {
            return true;
        }
    }

    @StoreTest
    @DisplayName("VAULT-4 a key file of another database stops the start with one sentence: the file, and what to do")
    void foreignFile(Database database) {
        Randomness random = new Randomness();
        KeyFile ours = KeyFile.of(random.bytes(32));
        KeyFolder other = KeyFolder.of(KeyFile.of(random.bytes(32)));
        database.rolledBack(entities -> {
            entities.createQuery("delete from MainKey k").executeUpdate();
            KeyRing theirs = new KeyRing(entities, other, random, MainKey.class);
            theirs.refuseForeignFile();
            vault(entities, ours).seal(ana, place, WORDS);
            entities.flush();
            new KeyRing(entities, KeyFolder.of(ours), random, MainKey.class).refuseForeignFile();
            String said = assertThrows(IllegalStateException.class, theirs::refuseForeignFile)
                    .getMessage();
            assertTrue(said.contains("belongs to another database") && said.contains("Put back the key file"), said);
            vault(entities, other.file()).seal(rashid, place, "mine");
            entities.flush();
            theirs.refuseForeignFile();
        });
    }

    private static Vault vault(EntityManager entities, KeyFile file) {
        Randomness random = new Randomness();
        return new Vault(new KeyRing(entities, KeyFolder.of(file), random, MainKey.class), () -> new byte[32], random);
    }

    private static void refused(Vault vault, Owner owner, SealedPlace where, Sealed sealed) {
        SealBroken broken = assertThrows(SealBroken.class, () -> vault.open(owner, where, sealed));
        assertEquals(SealBroken.SealBrokenReason.REFUSED, broken.reason());
    }

    private SealBroken.SealBrokenReason broken(Vault vault, Sealed sealed) {
        return assertThrows(SealBroken.class, () -> vault.open(ana, place, sealed))
                .reason();
    }
}
