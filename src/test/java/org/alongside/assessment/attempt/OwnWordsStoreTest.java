package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.attempt.SaveOutcome.Result;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

/** Own words on their way to a row and back. */
class OwnWordsStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instrument WORDS = Example.example()
            .with("instrument.yaml", Example.WITH_WORDS.replace("max: 10", "max: 60"))
            .instrument();
    private static final InstrumentLibrary LIBRARY = new InstrumentLibrary(List.of(WORDS));
    private static final Item OWN = WORDS.form().items().get("own");

    private final PersonId ana = new PersonId(new Randomness().id());

    private static Sealing sealing(EntityManager entities) {
        return TestHouse.over(entities).get(Sealing.class);
    }

    private static <T> T request(Database database, Function<Delivery, T> verb) {
        return database.committed(
                entities -> verb.apply(TestHouse.over(entities).with(LIBRARY).get(Delivery.class)));
    }

    private UUID begun(Database database) {
        return request(database, d -> d.begin(ana, WORDS.key().slug(), MONDAY)).id();
    }

    private SaveOutcome save(Database database, UUID attempt, String words, long revision) {
        return save(database, attempt, new NewAnswer("own", words, revision));
    }

    private SaveOutcome save(Database database, UUID attempt, NewAnswer answer) {
        return database.committed(e -> TestSaving.over(e, LIBRARY).save(ana, attempt, answer, MONDAY));
    }

    private OpenAttempt sitting(Database database, UUID attempt) {
        return request(database, d -> d.sitting(ana, attempt)).orElseThrow();
    }

    private Optional<String> kept(Database database, UUID attempt) {
        return sitting(database, attempt).answer(OWN).flatMap(k -> k.answer().words());
    }

    @StoreTest
    @DisplayName("ASSESSMENT-19 words read back letter by letter after they were sealed, and lie nowhere in clear")
    void readsBack(Database database) {
        UUID attempt = begun(database);
        String words = "\t=Sum(1) \"x\", 'y' & <b>\nmüde, 累, \uD83D\uDE00 %s {0} ";
        assertTrue(save(database, attempt, words.replace("\n", "\r\n"), 1).isSaved());
        assertEquals(Optional.of(words), kept(database, attempt));
        byte[] row = database.committed(entities -> TestHouse.over(entities)
                .get(Attempts.class)
                .responses(attempt)
                .get(0)
                .answer()
                .bytes());
        assertFalse(new String(row, StandardCharsets.UTF_8).contains("Sum"));
        assertFalse(new NewAnswer("own", words, 1).toString().contains("Sum"));
        assertFalse(sitting(database, attempt).kept().toString().contains("Sum"));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-19 VAULT-8 one word, forty letters, no words and a choice are sealed to one length")
    void oneLength(Database database) {
        UUID attempt = begun(database);
        save(database, attempt, new NewAnswer("q1", "4", 1));
        Set<Integer> lengths = new TreeSet<>(lengths(database, attempt));
        List<String> words = List.of("no", "x".repeat(40), "-", "");
        for (int n = 0; n < words.size(); n++) {
            assertTrue(save(database, attempt, words.get(n), n + 1).isSaved());
            lengths.addAll(lengths(database, attempt));
        }
        assertEquals(1, lengths.size(), lengths::toString);
    }

    private static List<Integer> lengths(Database database, UUID attempt) {
        return database.committed(entities -> TestHouse.over(entities).get(Attempts.class).responses(attempt).stream()
                .map(response -> response.answer().bytes().length)
                .toList());
    }

    @StoreTest
    @DisplayName(
            "ASSESSMENT-2 ASSESSMENT-19 words keep to the revision, a repeated delivery is saved once, too long is refused")
    void revisions(Database database) {
        UUID attempt = begun(database);
        assertEquals(1, save(database, attempt, "too much", 1).revision());
        assertEquals(1, save(database, attempt, "too much", 1).revision(), "the reply was lost, sent again");
        SaveOutcome other = save(database, attempt, "too little", 1);
        assertEquals(Result.STALE_REVISION, other.result());
        assertEquals("too much", other.server().orElseThrow().answer().entered());
        assertEquals(Result.TOO_LONG, save(database, attempt, "x".repeat(61), 2).result());
        assertEquals(Optional.of("too much"), kept(database, attempt), "nothing is cut off, nothing replaced");
        assertTrue(save(database, attempt, "x".repeat(60), 2).isSaved());
    }

    @StoreTest
    @DisplayName(
            "ASSESSMENT-19 words that are taken out again leave the question open, and a page that shows them is told")
    void takenOut(Database database) {
        UUID attempt = begun(database);
        save(database, attempt, "too much", 1);
        assertFalse(sitting(database, attempt).unanswered().contains(OWN));
        assertEquals(2, save(database, attempt, "", 2).revision());
        assertTrue(sitting(database, attempt).unanswered().contains(OWN));
        assertEquals(
                Result.STALE_REVISION,
                save(database, attempt, "too much of it", 2).result());
        assertTrue(save(database, attempt, "-", 3).isSaved());
        assertEquals(
                Optional.of(Answer.RATHER_NOT_SAY),
                sitting(database, attempt).answer(OWN).map(Kept::answer));
    }

    @StoreTest
    @DisplayName(
            "INSTRUMENT-35 ASSESSMENT-19 sent with the others, words are in no score, and in the digest of the answers")
    void sent(Database database) {
        ScoreReport without = report(database, "");
        ScoreReport with = report(database, "too much");
        assertEquals(without.outcomes(), with.outcomes());
        assertNotEquals(without.answersHash(), with.answersHash());
    }

    private ScoreReport report(Database database, String words) {
        UUID attempt = begun(database);
        save(database, attempt, words, 1);
        for (int n = 1; n <= 5; n++) {
            save(database, attempt, new NewAnswer("q" + n, "4", 1));
        }
        return ((SubmitOutcome.Submitted) request(database, d -> d.submit(ana, attempt, MONDAY))).report();
    }
}
