package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.Randomness;
import org.junit.jupiter.api.DisplayName;

/**
 * Histories of one answer (quality R3): several devices, lost replies, repeated and late deliveries. The checker knows
 * nothing of revisions; it asks whether anybody's answer was replaced by somebody who had not seen it.
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
    private static final int EVENTS = 40;

    /** Sends one answer; gives what the server replied. */
    private interface Server extends Function<NewAnswer, SaveOutcome> {}

    /** A page: what it last knew the server to have. A delivery keeps what its page had seen when it was sent. */
    private static final class Device {
        private String seen = "";
        private long revision;

        void learns(SaveOutcome reply) {
            revision = reply.revision();
            seen = reply.server().map(Kept::answer).map(a -> a.entered()).orElse("");
        }
    }

    /** @param answers what somebody may enter */
    private record Question(Slug instrument, String item, List<String> answers) {}

    private static final Question CHOICE = new Question(HABITS, "r1", List.of("-", "1", "2", "3", "4", "5"));

    /** Words may be taken out again, and some begin as others do. */
    private static final Question WORDS =
            new Question(new Slug("example"), "own", List.of("-", "", "noise", "noise\nhere", "5", "\"-\""));

    private record Sent(NewAnswer answer, String seen, int device) {}

    /** Runs one history and returns what was silently overwritten. */
    private static List<String> overwritten(Server server, Random random, Question question) {
        List<Device> devices = List.of(new Device(), new Device(), new Device());
        List<Sent> late = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        String truth = "";
        for (int event = 0; event < EVENTS; event++) {
            boolean old = !late.isEmpty() && random.nextInt(4) == 0;
            Sent delivery = old ? late.get(random.nextInt(late.size())) : fresh(devices, random, question);
            SaveOutcome reply = server.apply(delivery.answer());
            String wanted = delivery.answer().text();
            if (reply.isSaved() && !wanted.equals(truth) && !delivery.seen().equals(truth)) {
                faults.add(wanted + " replaced " + truth + ", having seen " + delivery.seen());
            }
            truth = reply.server().map(k -> k.answer().entered()).orElse(truth);
            late.add(delivery);
            if (random.nextInt(4) > 0) {
                devices.get(delivery.device()).learns(reply);
            }
        }
        return faults;
    }

    private static Sent fresh(List<Device> devices, Random random, Question question) {
        int number = random.nextInt(devices.size());
        Device device = devices.get(number);
        String text = question.answers().get(random.nextInt(question.answers().size()));
        return new Sent(new NewAnswer(question.item(), text, device.revision + 1), device.seen, number);
    }

    @StoreTest
    @DisplayName(
            "FR-B16 FR-B21 ASSESSMENT-2: in no history of three devices is an answer replaced by one that had not seen it")
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
            Server server = answer -> save(database, mika, attempt, answer);
            assertEquals(List.of(), overwritten(server, random, question), "history " + history);
        }
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2 sabotage: without the revision guard the checker finds overwritten answers")
    void withoutGuard(Database database) {
        PersonId mika = new PersonId(new Randomness().id());
        UUID attempt = run(database, d -> d.begin(mika, HABITS, NOW)).id();
        Server careless = answer -> {
            long newest = run(database, d -> d.sitting(mika, attempt))
                    .flatMap(s -> Optional.ofNullable(s.kept().get("r1")))
                    .map(Kept::revision)
                    .orElse(0L);
            return save(database, mika, attempt, new NewAnswer(answer.item(), answer.text(), newest + 1));
        };
        List<String> faults = overwritten(careless, new Random(9), CHOICE);
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
