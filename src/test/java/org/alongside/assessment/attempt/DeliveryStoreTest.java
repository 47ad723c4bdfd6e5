package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.attempt.SaveOutcome.Result;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.support.Database;
import org.alongside.support.Recorded;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.SealBroken;
import org.junit.jupiter.api.DisplayName;

class DeliveryStoreTest {

    private static final Slug HABITS = new Slug("where-i-stand-habits");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final TextFiles FILES = TextFiles.below(Path.of("assessments"));
    private static final InstrumentLibrary LIBRARY =
            InstrumentLoader.load("assessments", FILES).orElseThrow();

    private final PersonId ana = new PersonId(new Randomness().id());
    private final PersonId rashid = new PersonId(new Randomness().id());
    private final Recorded<AttemptSubmitted> told = new Recorded<>();

    private Delivery delivery(EntityManager entities) {
        return delivery(entities, LIBRARY);
    }

    private Delivery delivery(EntityManager entities, InstrumentLibrary library) {
        return TestHouse.over(entities).with(library).with(told).get(Delivery.class);
    }

    /** One request, with a transaction of its own. */
    private <T> T request(Database database, Function<Delivery, T> verb) {
        return database.committed(entities -> verb.apply(delivery(entities)));
    }

    private UUID begun(Database database) {
        return request(database, d -> d.begin(ana, HABITS, MONDAY)).id();
    }

    private SaveOutcome save(Database database, UUID attempt, NewAnswer answer) {
        return save(database, ana, attempt, answer);
    }

    private static SaveOutcome save(Database database, PersonId person, UUID attempt, NewAnswer answer) {
        return database.committed(entities -> TestSaving.over(entities, LIBRARY).save(person, attempt, answer, MONDAY));
    }

    private static NewAnswer answer(String item, String text, long revision) {
        return new NewAnswer(item, text, revision);
    }

    private Optional<Kept> kept(Database database, UUID attempt, String item) {
        OpenAttempt sitting = request(database, d -> d.sitting(ana, attempt)).orElseThrow();
        return Optional.ofNullable(sitting.kept().get(item));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-1: an attempt is resumed where it was left, and belongs to one person")
    void resumes(Database database) {
        UUID attempt = begun(database);
        assertTrue(save(database, attempt, answer("r1", "4", 1)).isSaved());
        assertTrue(save(database, attempt, answer("r2", "-", 1)).isSaved());
        Attempt again = request(database, d -> d.begin(ana, HABITS, TUESDAY));
        assertEquals(attempt, again.id());
        assertEquals(MONDAY, again.begun());
        OpenAttempt sitting = request(database, d -> d.sitting(ana, attempt)).orElseThrow();
        assertEquals(new Kept(Answer.of(4), 1, MONDAY), sitting.kept().get("r1"));
        assertEquals(Answer.RATHER_NOT_SAY, sitting.kept().get("r2").answer());
        assertEquals(8, sitting.unanswered().size());
        assertEquals(Optional.empty(), request(database, d -> d.sitting(rashid, attempt)));
        assertNotEquals(
                attempt, request(database, d -> d.begin(rashid, HABITS, MONDAY)).id());
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2: a changed answer needs the revision the server has; a repeated delivery is saved once")
    void revisions(Database database) {
        UUID attempt = begun(database);
        assertEquals(1, save(database, attempt, answer("r1", "4", 1)).revision());
        assertEquals(1, save(database, attempt, answer("r1", "4", 1)).revision(), "the reply was lost, sent again");
        assertEquals(2, save(database, attempt, answer("r1", "5", 2)).revision());
        SaveOutcome late = save(database, attempt, answer("r1", "4", 1));
        assertEquals(Result.STALE_REVISION, late.result());
        assertEquals(new Kept(Answer.of(5), 2, MONDAY), late.server().orElseThrow());
        assertEquals(Answer.of(5), kept(database, attempt, "r1").orElseThrow().answer());
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2: a second device that does not know of the first one's answer is told, not obeyed")
    void twoDevices(Database database) {
        UUID attempt = begun(database);
        save(database, attempt, answer("g1", "2", 1));
        SaveOutcome phone = save(database, attempt, answer("g1", "5", 1));
        assertEquals(Result.STALE_REVISION, phone.result());
        assertEquals(Answer.of(2), phone.server().orElseThrow().answer());
        assertTrue(
                save(database, attempt, answer("g1", "5", phone.revision() + 1)).isSaved(),
                "now it is chosen knowingly");
        assertEquals(
                Result.STALE_REVISION,
                save(database, attempt, answer("g1", "1", 9)).result());
        assertEquals(
                Result.STALE_REVISION,
                save(database, attempt, answer("g2", "1", 2)).result(),
                "from nowhere");
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2: refusals have names: out of range, unknown item, not yours, submitted")
    void refusals(Database database) {
        UUID attempt = begun(database);
        for (String text : List.of("0", "6", "", "4.0", "+4", "four", "99999999999")) {
            assertEquals(
                    Result.OUT_OF_RANGE,
                    save(database, attempt, answer("r1", text, 1)).result(),
                    text);
        }
        assertEquals(
                Result.UNKNOWN_ITEM,
                save(database, attempt, answer("n1", "1", 1)).result());
        assertEquals(
                Result.NOT_YOURS,
                save(database, UUID.fromString("00000000-0000-4000-8000-000000000000"), answer("r1", "1", 1))
                        .result());
        assertEquals(
                Result.NOT_YOURS,
                save(database, rashid, attempt, answer("r1", "1", 1)).result());
        request(database, d -> d.submit(ana, attempt, MONDAY));
        assertEquals(
                Result.ALREADY_SUBMITTED,
                save(database, attempt, answer("r1", "1", 1)).result());
        assertEquals(Optional.empty(), kept(database, attempt, "r1"));
    }

    private void answerAll(Database database, UUID attempt, String text) {
        LIBRARY.latest(HABITS)
                .orElseThrow()
                .form()
                .inOrder()
                .forEach(item -> assertTrue(
                        save(database, attempt, answer(item.id(), text, 1)).isSaved()));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-3: submitting twice gives one result, one event and the same receipt")
    void submitTwice(Database database) {
        UUID attempt = begun(database);
        answerAll(database, attempt, "5");
        SubmitOutcome first = request(database, d -> d.submit(ana, attempt, MONDAY));
        SubmitOutcome second = request(database, d -> d.submit(ana, attempt, TUESDAY));
        assertEquals(first, second);
        ScoreReport report = ((SubmitOutcome.Submitted) first).report();
        assertEquals(3.4, report.outcome("r").orElseThrow().value().orElseThrow(), 1e-9);
        assertEquals(List.of(new AttemptSubmitted(ana, HABITS, MONDAY)), told.fired());
        assertEquals(Optional.of(report), request(database, d -> d.latestReport(ana, HABITS)));
        assertEquals(Optional.of(MONDAY), request(database, d -> d.submittedAt(ana, HABITS)));
        assertEquals(Optional.empty(), request(database, d -> d.latestReport(rashid, HABITS)));
        assertEquals(
                new SubmitOutcome.SubmitRefused(SubmitOutcome.SubmitRefusalReason.NOT_YOURS),
                request(database, d -> d.submit(rashid, attempt, MONDAY)));
        assertEquals(
                1L,
                database.<Long>committed(
                        e -> e.createQuery("select count(r) from AttemptResult r where r.attempt = :a", Long.class)
                                .setParameter("a", attempt)
                                .getSingleResult()));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-6: open questions and rather-not-say may be sent; what they leave is not computable")
    void sentOpen(Database database) {
        UUID attempt = begun(database);
        save(database, attempt, answer("r1", "4", 1));
        save(database, attempt, answer("g1", "-", 1));
        request(database, d -> d.submit(ana, attempt, MONDAY));
        ScoreReport report = request(database, d -> d.latestReport(ana, HABITS)).orElseThrow();
        assertEquals(
                ScoreStatus.NOT_COMPUTABLE, report.outcome("r").orElseThrow().status());
        assertEquals(0, report.outcome("g").orElseThrow().answered());
    }

    @StoreTest
    @DisplayName("FR-B19 ASSESSMENT-1: after submitting a new sitting begins, and the latest submitted one is reported")
    void answerAgain(Database database) {
        UUID first = begun(database);
        answerAll(database, first, "5");
        request(database, d -> d.submit(ana, first, MONDAY));
        Attempt second = request(database, d -> d.begin(ana, HABITS, TUESDAY));
        assertEquals(2, second.sitting());
        assertEquals(Optional.of(MONDAY), request(database, d -> d.submittedAt(ana, HABITS)));
        assertEquals(
                Optional.of(second.id()),
                request(database, d -> d.open(ana, HABITS)).map(Attempt::id));
        request(database, d -> d.submit(ana, second.id(), TUESDAY));
        assertEquals(Optional.of(TUESDAY), request(database, d -> d.submittedAt(ana, HABITS)));
        assertEquals(
                ScoreStatus.NOT_COMPUTABLE,
                request(database, d -> d.latestReport(ana, HABITS))
                        .orElseThrow()
                        .outcome("r")
                        .orElseThrow()
                        .status());
    }

    private static InstrumentLibrary withSecondVersion() {
        Map<String, String> files = new java.util.HashMap<>(FILES.byPath());
        FILES.in(HABITS + "/v1").byPath().forEach((path, text) -> files.put(HABITS + "/v2/" + path, text));
        files.computeIfPresent(HABITS + "/v2/instrument.yaml", (p, text) -> text.replace("version: 1", "version: 2"));
        return InstrumentLoader.load("assessments", TextFiles.of(files)).orElseThrow();
    }

    @StoreTest
    @DisplayName("ASSESSMENT-1 INV-47: an attempt and its result keep the version they began with")
    void keepsVersion(Database database) {
        UUID attempt = begun(database);
        InstrumentLibrary both = withSecondVersion();
        Attempt resumed = database.committed(e -> delivery(e, both).begin(ana, HABITS, TUESDAY));
        assertEquals(List.of(attempt, 1), List.of(resumed.id(), resumed.version()));
        database.committed(e -> delivery(e, both).submit(ana, attempt, TUESDAY));
        ScoreReport report = database.committed(e -> delivery(e, both).latestReport(ana, HABITS))
                .orElseThrow();
        assertEquals(1, report.instrument().version());
        assertEquals(LIBRARY.latest(HABITS).orElseThrow().hash(), report.definitionHash());
        assertEquals(
                2,
                database.committed(e -> delivery(e, both).begin(ana, HABITS, TUESDAY))
                        .version());
    }

    @StoreTest
    @DisplayName("INSTRUMENT-2: an attempt whose version is not served loses nothing and is refused by name")
    void versionNotThere(Database database) {
        UUID attempt = begun(database);
        InstrumentLibrary none = new InstrumentLibrary(List.of());
        assertEquals(
                new SubmitOutcome.SubmitRefused(SubmitOutcome.SubmitRefusalReason.INSTRUMENT_NOT_THERE),
                database.committed(e -> delivery(e, none).submit(ana, attempt, MONDAY)));
        assertThrows(
                IllegalArgumentException.class,
                () -> database.committed(e -> delivery(e, none).begin(ana, HABITS, MONDAY)));
        assertTrue(request(database, d -> d.submit(ana, attempt, MONDAY)) instanceof SubmitOutcome.Submitted);
    }

    @StoreTest
    @DisplayName("ASSESSMENT-4: no answer and no score lies in clear in the tables")
    void sealed(Database database) {
        UUID attempt = begun(database);
        answerAll(database, attempt, "5");
        request(database, d -> d.submit(ana, attempt, MONDAY));
        database.rolledBack(entities -> {
            Attempts attempts = new Attempts(entities);
            attempts.responses(attempt).forEach(r -> assertTrue(r.answer().bytes().length > 40));
            String report =
                    new String(attempts.result(attempt).orElseThrow().report().bytes(), StandardCharsets.ISO_8859_1);
            assertFalse(report.contains("COMPLETE") || report.contains("3.4"));
        });
    }

    @StoreTest
    @DisplayName("ASSESSMENT-4 sabotage: an answer moved to another row, or put back to an older one, does not open")
    void moved(Database database) {
        UUID attempt = begun(database);
        save(database, attempt, answer("r1", "4", 1));
        save(database, attempt, answer("r2", "2", 1));
        byte[] older = database.committed(
                e -> new Attempts(e).responses(attempt).get(0).answer().bytes());
        save(database, attempt, answer("r1", "5", 2));
        put(database, attempt, "r1", older);
        assertThrows(SealBroken.class, () -> kept(database, attempt, "r1"));
        put(database, attempt, "r2", older);
        assertThrows(SealBroken.class, () -> kept(database, attempt, "r2"));
    }

    private static void put(Database database, UUID attempt, String item, byte[] bytes) {
        database.committed(
                e -> e.createNativeQuery("update assessment_response set answer = ?1 where attempt = ?2 and item = ?3")
                        .setParameter(1, bytes)
                        .setParameter(2, attempt)
                        .setParameter(3, item)
                        .executeUpdate());
    }

    @StoreTest
    @DisplayName("FR-B20 ASSESSMENT-2 ASSESSMENT-3: at the same time: one sitting, one winner per revision, one result")
    void atOnce(Database database) throws Exception {
        List<UUID> begun = together(
                8, n -> request(database, d -> d.begin(ana, HABITS, MONDAY)).id());
        assertEquals(1, begun.stream().distinct().count());
        UUID attempt = begun.get(0);
        List<SaveOutcome> saves = together(5, n -> save(database, attempt, answer("r1", Integer.toString(n + 1), 1)));
        assertEquals(1, saves.stream().filter(SaveOutcome::isSaved).count());
        Answer winner = saves.stream()
                .filter(SaveOutcome::isSaved)
                .findFirst()
                .orElseThrow()
                .server()
                .orElseThrow()
                .answer();
        saves.forEach(s -> assertEquals(winner, s.server().orElseThrow().answer(), "each refusal shows what stands"));
        List<SubmitOutcome> submits = together(6, n -> request(database, d -> d.submit(ana, attempt, MONDAY)));
        assertEquals(1, submits.stream().distinct().count());
        assertEquals(1, told.fired().size());
    }

    private static <T> List<T> together(int count, java.util.function.IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> calls = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(n -> () -> work.apply(n))
                    .toList();
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
