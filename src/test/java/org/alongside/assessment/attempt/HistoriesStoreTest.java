package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.instrument.Example;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.support.Database;
import org.alongside.support.Histories;
import org.alongside.support.Histories.Register;
import org.alongside.support.Histories.Told;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

/**
 * Histories of one answer (quality R3), with the checker that private writing is held to as well.
 */
class HistoriesStoreTest {

    private static final Slug HABITS = new Slug("where-i-stand-habits");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final InstrumentLibrary LIBRARY = new InstrumentLibrary(List.of(
            InstrumentLoader.load("assessments", TextFiles.below(Path.of("assessments")))
                    .orElseThrow()
                    .latest(HABITS)
                    .orElseThrow(),
            Example.example()
                    .with("instrument.yaml", Example.WITH_WORDS.replace("max: 10", "max: 20"))
                    .instrument()));
    private static final int HISTORIES = 25;

    /** @param answers what somebody may enter */
    private record Question(Slug instrument, String item, List<String> answers) {}

    private static final Question CHOICE = new Question(HABITS, "r1", List.of("-", "1", "2", "3", "4", "5"));

    /** Words may be taken out again, and some begin as others do. */
    private static final Question WORDS =
            new Question(new Slug("example"), "own", List.of("-", "", "noise", "noise\nhere", "5", "\"-\""));

    private static Told told(SaveOutcome outcome) {
        String stands = outcome.server().map(k -> k.answer().entered()).orElse("");
        return new Told(outcome.isSaved(), stands, outcome.revision());
    }

    @StoreTest
    @DisplayName(
            "FR-B16 FR-B21 Q-R3 ASSESSMENT-2: in no history of three devices is an answer replaced by one that had not seen it")
    void histories(Database database) {
        neverOverwritten(database, CHOICE);
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2 ASSESSMENT-20: nor are own words, also where they were taken out again")
    void historiesOfWords(Database database) {
        neverOverwritten(database, WORDS);
    }

    private static void neverOverwritten(Database database, Question question) {
        Random random = new Random(9);
        for (int history = 0; history < HISTORIES; history++) {
            PersonId mika = new PersonId(new Randomness().id());
            UUID attempt = run(database, d -> d.begin(mika, question.instrument(), NOW))
                    .id();
            Register server = sent ->
                    told(save(database, mika, attempt, new NewAnswer(question.item(), sent.words(), sent.base() + 1)));
            assertEquals(List.of(), Histories.overwritten(server, random, question.answers()), "history " + history);
        }
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2 sabotage: without the revision guard the checker finds overwritten answers")
    void withoutGuard(Database database) {
        PersonId mika = new PersonId(new Randomness().id());
        UUID attempt = run(database, d -> d.begin(mika, HABITS, NOW)).id();
        Register careless = sent -> {
            long newest = run(database, d -> d.sitting(mika, attempt))
                    .flatMap(s -> Optional.ofNullable(s.kept().get("r1")))
                    .map(Kept::revision)
                    .orElse(0L);
            return told(save(database, mika, attempt, new NewAnswer("r1", sent.words(), newest + 1)));
        };
        List<String> faults = Histories.overwritten(careless, new Random(9), CHOICE.answers());
        assertNotEquals(List.of(), faults);
        assertTrue(faults.size() > 1);
    }

    private static SaveOutcome save(Database database, PersonId person, UUID attempt, NewAnswer answer) {
        return database.committed(entities -> TestSaving.over(entities, LIBRARY).save(person, attempt, answer, NOW));
    }

    private static <T> T run(Database database, Function<Delivery, T> verb) {
        return database.committed(
                entities -> verb.apply(TestHouse.over(entities).with(LIBRARY).get(Delivery.class)));
    }
}
