package org.alongside.learning;

import static org.alongside.learning.OwnPath.MONDAY;
import static org.alongside.learning.OwnPath.days;
import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.RASHID;
import static org.alongside.learning.Samples.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.alongside.kernel.Draft;
import org.alongside.learning.Journal.JournalOutcome;
import org.alongside.learning.Journal.WrittenEntry;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.seal.SealBroken;
import org.junit.jupiter.api.DisplayName;

class JournalStoreTest {

    private static final PartPlace STEP = new PartPlace(READING.uuid(), Samples.WORDS.id());
    private static final String CANARY = "canary-shoulders-came-down";

    @StoreTest
    @DisplayName("LEARNING-7 words read back to their writer only, with revision and time")
    void readsBack(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            assertTrue(path.journal
                    .keep(ANA, STEP, new Draft("ü — “so”\n", 0, 3, "page-a"), MONDAY)
                    .kept());
            entities.clear();
            assertEquals(Optional.of(new WrittenEntry("ü — “so”\n", 3, MONDAY)), path.journal.read(ANA, STEP));
            assertEquals(Optional.empty(), path.journal.read(RASHID, STEP));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-7 newer words take the place; a page that missed them is refused and shown what stands")
    void conflict(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.journal.keep(ANA, STEP, new Draft("one", 0, 1, "page-a"), MONDAY);
            path.journal.keep(ANA, STEP, new Draft("one two", 0, 2, "page-a"), days(1));
            JournalOutcome refused = path.journal.keep(ANA, STEP, new Draft("other", 1, 9, "page-b"), days(2));
            assertFalse(refused.kept());
            assertEquals(Optional.of(new WrittenEntry("one two", 2, days(1))), refused.stands());
            assertTrue(path.journal
                    .keep(ANA, STEP, new Draft("both", 2, 3, "page-b"), days(2))
                    .kept());
            assertEquals("both", path.journal.read(ANA, STEP).orElseThrow().words());
        });
    }

    @StoreTest
    @DisplayName("LEARNING-7 an empty box writes nothing; an emptied one is kept empty")
    void bounds(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            assertEquals(
                    new JournalOutcome(true, Optional.empty()),
                    path.journal.keep(ANA, STEP, new Draft("", 0, 1, "p"), MONDAY));
            assertEquals(0, path.rowsOf(ANA).size());
            path.journal.keep(ANA, STEP, new Draft("words", 0, 1, "p"), MONDAY);
            path.journal.keep(ANA, STEP, new Draft("", 1, 2, "p"), days(1));
            assertEquals("", path.journal.read(ANA, STEP).orElseThrow().words());
        });
    }

    @StoreTest
    @DisplayName("LEARNING-7 Q-S4 Q-S5 no clear word lies in the row, and an older value put back does not open")
    void sealed(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.journal.keep(ANA, STEP, new Draft(CANARY, 0, 1, "p"), MONDAY);
            byte[] older = bytes(path);
            assertFalse(new String(older, java.nio.charset.StandardCharsets.ISO_8859_1).contains(CANARY));
            path.journal.keep(ANA, STEP, new Draft("newer", 1, 2, "p"), days(1));
            entities.clear();
            entities.createNativeQuery("update learning_journal_entry set words = ?1")
                    .setParameter(1, older)
                    .executeUpdate();
            assertThrows(SealBroken.class, () -> path.journal.read(ANA, STEP));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-7 VAULT-8 how long an entry is cannot be read from its row")
    void oneLength(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.journal.keep(ANA, STEP, new Draft("a".repeat(300), 0, 1, "p"), MONDAY);
            int shorter = bytes(path).length;
            path.journal.keep(ANA, STEP, new Draft("a".repeat(1000), 1, 2, "p"), days(1));
            assertEquals(shorter, bytes(path).length);
        });
    }

    private static byte[] bytes(OwnPath path) {
        return (byte[]) path.entities
                .createNativeQuery("select words from learning_journal_entry")
                .getSingleResult();
    }
}
