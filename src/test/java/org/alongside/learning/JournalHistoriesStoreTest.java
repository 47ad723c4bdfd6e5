package org.alongside.learning;

import static org.alongside.learning.OwnPath.MONDAY;
import static org.alongside.learning.Samples.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Journal.JournalOutcome;
import org.alongside.learning.Journal.WrittenEntry;
import org.alongside.support.Database;
import org.alongside.support.Histories;
import org.alongside.support.Histories.Delivery;
import org.alongside.support.Histories.Register;
import org.alongside.support.Histories.Told;
import org.alongside.support.StoreTest;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

/** Histories of private writing (quality R3, R4), with the checker that answers are held to as well. */
class JournalHistoriesStoreTest {

    private static final PartPlace PLACE = new PartPlace(READING.uuid(), Samples.WORDS.id());
    private static final int HISTORIES = 25;

    /** Words may be taken out again, and some begin as others do. */
    private static final List<String> WORDS = List.of("", "a", "a b", "a b\nc", "b", " ");

    private static JournalOutcome keep(Database database, PersonId person, Draft draft) {
        return database.committed(entities -> new OwnPath(entities).journal.keep(person, PLACE, draft, MONDAY));
    }

    private static Told told(JournalOutcome outcome) {
        return new Told(
                outcome.kept(),
                outcome.stands().map(WrittenEntry::words).orElse(""),
                outcome.stands().map(WrittenEntry::revision).orElse(0L));
    }

    private static Draft draft(Delivery sent) {
        return new Draft(sent.words(), sent.base(), sent.revision(), "page-" + sent.device());
    }

    @StoreTest
    @DisplayName("Q-R3 LEARNING-7 in no history of three devices are words replaced by a page that had not seen them")
    void histories(Database database) {
        Random random = new Random(9);
        for (int history = 0; history < HISTORIES; history++) {
            PersonId mika = new PersonId(new Randomness().id());
            Register server = sent -> told(keep(database, mika, draft(sent)));
            assertEquals(List.of(), Histories.overwritten(server, random, WORDS), "history " + history);
        }
    }

    @StoreTest
    @DisplayName("Q-R3 LEARNING-7 sabotage: without the guard the checker finds words that were overwritten unseen")
    void withoutGuard(Database database) {
        PersonId mika = new PersonId(new Randomness().id());
        Register careless = sent -> {
            long newest = database.committed(entities -> new OwnPath(entities).journal.read(mika, PLACE))
                    .map(WrittenEntry::revision)
                    .orElse(0L);
            Draft draft = new Draft(sent.words(), newest, newest + 1, "page-" + sent.device());
            return told(keep(database, mika, draft));
        };
        assertTrue(Histories.overwritten(careless, new Random(9), WORDS).size() > 1);
    }

    @StoreTest
    @DisplayName("Q-R4 LEARNING-7 the same draft sent twenty times at once is kept once, and each reply says so")
    void sentAtOnce(Database database) {
        PersonId mika = new PersonId(new Randomness().id());
        keep(database, mika, new Draft("before", 0, 1, "page-0"));
        Draft draft = new Draft("after", 1, 2, "page-0");
        List<Told> replies = IntStream.range(0, 20)
                .parallel()
                .mapToObj(n -> told(keep(database, mika, draft)))
                .toList();
        assertEquals(
                List.of(new Told(true, "after", 2)), replies.stream().distinct().toList());
        assertEquals(
                Optional.of(new WrittenEntry("after", 2, MONDAY)),
                database.committed(entities -> new OwnPath(entities).journal.read(mika, PLACE)));
    }
}
