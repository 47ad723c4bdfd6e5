package org.alongside.learning.part;

import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.RASHID;
import static org.alongside.learning.Samples.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.Draft;
import org.alongside.learning.Journal;
import org.alongside.learning.JournalEntry;
import org.alongside.learning.PartPlace;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

class LetterStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T19:00:00Z");
    private static final PartPlace LETTER = new PartPlace(READING.uuid(), "letter");
    private static final PartPlace OTHER = new PartPlace(READING.uuid(), "words");

    @StoreTest
    @DisplayName("LEARNING-18 a deleted letter leaves no row, everything else stays, and there is room for another one")
    void forgotten(Database database) {
        database.rolledBack(entities -> {
            Journal journal = TestHouse.over(entities).get(Journal.class);
            for (PartPlace place : new PartPlace[] {LETTER, OTHER}) {
                journal.keep(ANA, place, new Draft("2026-12-14\nDear me", 0, 1, "page"), MONDAY);
                journal.keep(RASHID, place, new Draft("2026-12-14\nDear me", 0, 1, "page"), MONDAY);
            }
            journal.forget(ANA, LETTER);
            entities.flush();
            entities.clear();
            assertEquals(Optional.empty(), journal.read(ANA, LETTER));
            assertEquals(
                    3,
                    entities.createQuery("select e from JournalEntry e", JournalEntry.class)
                            .getResultList()
                            .size());
            assertTrue(journal.read(ANA, OTHER).isPresent()
                    && journal.read(RASHID, LETTER).isPresent());
            journal.forget(ANA, LETTER);
            assertTrue(journal.keep(ANA, LETTER, new Draft("\nAgain", 0, 1, "page"), MONDAY)
                    .kept());
        });
    }
}
