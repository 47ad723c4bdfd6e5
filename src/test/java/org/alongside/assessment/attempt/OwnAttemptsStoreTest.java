package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

/** What a person has answered: seen and deleted by themselves and by nobody else. */
class OwnAttemptsStoreTest {

    private static final Slug HABITS = new Slug("where-i-stand-habits");
    private static final Slug STANDING = new Slug("where-i-stand");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant FRIDAY = MONDAY.plusSeconds(4 * 86_400);
    private static final InstrumentLibrary LIBRARY = InstrumentLoader.load(
                    "assessments", TextFiles.below(Path.of("assessments")))
            .orElseThrow();

    private final PersonId ana = new PersonId(new Randomness().id());
    private final PersonId rashid = new PersonId(new Randomness().id());

    private static Sealing sealing(EntityManager entities) {
        return new Sealing(TestVaults.main(entities), new Randomness());
    }

    private static <T> T taking(Database database, Function<Delivery, T> verb) {
        return database.committed(
                e -> verb.apply(TestHouse.over(e).with(LIBRARY).get(Delivery.class)));
    }

    private static SaveOutcome saving(Database database, Function<Saving, SaveOutcome> verb) {
        return database.committed(e -> verb.apply(TestSaving.over(e, LIBRARY)));
    }

    private static <T> T own(Database database, Function<OwnAttempts, T> verb) {
        return database.committed(
                e -> verb.apply(TestHouse.over(e).with(LIBRARY).get(OwnAttempts.class)));
    }

    private static void delete(Database database, PersonId person, UUID attempt) {
        own(database, o -> {
            o.delete(person, attempt);
            return attempt;
        });
    }

    private static UUID begun(Database database, PersonId person, Slug instrument, Instant at) {
        UUID attempt = taking(database, d -> d.begin(person, instrument, at)).id();
        String item =
                LIBRARY.latest(instrument).orElseThrow().form().inOrder().get(0).id();
        saving(database, s -> s.save(person, attempt, new NewAnswer(item, "4", 1), at));
        return attempt;
    }

    private static UUID sent(Database database, PersonId person, Slug instrument, Instant at) {
        UUID attempt = begun(database, person, instrument, at);
        taking(database, d -> d.submit(person, attempt, at));
        return attempt;
    }

    private static long rows(Database database, UUID attempt) {
        return database.committed(e ->
                Set.of("Response r where r.attempt", "AttemptResult r where r.attempt", "Attempt r where r.id").stream()
                        .mapToLong(from -> e.createQuery("select count(r) from " + from + " = :a", Long.class)
                                .setParameter("a", attempt)
                                .getSingleResult())
                        .sum());
    }

    @StoreTest
    @DisplayName("ASSESSMENT-12: my answers are all my attempts, begun last first, and nobody else's")
    void listed(Database database) {
        UUID first = sent(database, ana, HABITS, MONDAY);
        UUID second = begun(database, ana, HABITS, TUESDAY);
        UUID other = begun(database, rashid, STANDING, TUESDAY);
        assertEquals(
                List.of(second, first),
                own(database, o -> o.list(ana)).stream().map(Attempt::id).toList());
        assertEquals(Optional.empty(), own(database, o -> o.find(ana, other)));
        OwnAttempt read = own(database, o -> o.find(ana, first)).orElseThrow();
        assertEquals(1, read.kept().size());
        assertEquals(HABITS, read.report().orElseThrow().instrument().slug());
        assertEquals(
                List.of(), own(database, o -> o.find(ana, second)).orElseThrow().scorings());
        assertFalse(read.toString().contains("4"), "it says nothing of itself");
    }

    @StoreTest
    @DisplayName("ASSESSMENT-14: own change is read over what was sent on the same questions, in the order of time")
    void alike(Database database) {
        UUID first = sent(database, ana, HABITS, MONDAY);
        UUID second = sent(database, ana, HABITS, TUESDAY);
        sent(database, ana, STANDING, TUESDAY);
        sent(database, rashid, HABITS, TUESDAY);
        UUID open = begun(database, ana, HABITS, FRIDAY);
        Attempt one = own(database, o -> o.find(ana, second)).orElseThrow().attempt();
        List<UUID> alike = own(database, o -> o.alike(ana, one)).stream()
                .map(OwnAttempt::id)
                .toList();
        assertEquals(List.of(first, second), alike);
        assertFalse(alike.contains(open));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-17: deleting an attempt takes every row of it, and no other; twice is as once")
    void deleted(Database database) {
        UUID older = sent(database, ana, HABITS, MONDAY);
        UUID newer = sent(database, ana, HABITS, TUESDAY);
        UUID others = sent(database, rashid, HABITS, MONDAY);
        assertEquals(3, rows(database, newer));
        delete(database, ana, newer);
        delete(database, ana, newer);
        assertEquals(0, rows(database, newer));
        assertEquals(List.of(3L, 3L), List.of(rows(database, older), rows(database, others)));
        assertEquals(Optional.of(MONDAY), taking(database, d -> d.submittedAt(ana, HABITS)), "the one before counts");
        delete(database, ana, older);
        assertEquals(Optional.empty(), taking(database, d -> d.latestReport(ana, HABITS)), "not known again");
    }

    @StoreTest
    @DisplayName("ASSESSMENT-17: nobody deletes another person's answers")
    void notAnothers(Database database) {
        UUID attempt = sent(database, ana, HABITS, MONDAY);
        delete(database, rashid, attempt);
        own(database, o -> {
            o.deleteAll(rashid);
            return null;
        });
        assertEquals(3, rows(database, attempt));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-17: all means the open ones too, and one can begin again afterwards")
    void deletedAll(Database database) {
        UUID sent = sent(database, ana, HABITS, MONDAY);
        UUID open = begun(database, ana, STANDING, TUESDAY);
        UUID others = begun(database, rashid, STANDING, TUESDAY);
        own(database, o -> {
            o.deleteAll(ana);
            return null;
        });
        assertEquals(0, rows(database, sent) + rows(database, open));
        assertEquals(2, rows(database, others));
        assertEquals(1, taking(database, d -> d.begin(ana, HABITS, FRIDAY)).sitting());
    }

    @StoreTest
    @DisplayName("ASSESSMENT-17: a page still open on a deleted attempt is told so, and puts nothing back")
    void openElsewhere(Database database) {
        UUID attempt = begun(database, ana, HABITS, MONDAY);
        delete(database, ana, attempt);
        SaveOutcome late = saving(database, s -> s.save(ana, attempt, new NewAnswer("r2", "2", 1), TUESDAY));
        assertEquals(SaveOutcome.Result.NOT_YOURS, late.result());
        assertEquals(
                new SubmitOutcome.SubmitRefused(SubmitOutcome.SubmitRefusalReason.NOT_YOURS),
                taking(database, d -> d.submit(ana, attempt, TUESDAY)));
        assertEquals(Optional.empty(), taking(database, d -> d.sitting(ana, attempt)));
        assertEquals(0, rows(database, attempt));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-17: deleting and answering at the same time leaves the whole attempt or nothing of it")
    void atOnce(Database database) throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID attempt = begun(database, ana, HABITS, MONDAY);
            together(6, n -> {
                if (n == 3) {
                    delete(database, ana, attempt);
                } else {
                    String item = "r" + (n % 5 + 1);
                    saving(database, s -> s.save(ana, attempt, new NewAnswer(item, "2", 1), TUESDAY));
                }
                return n;
            });
            assertEquals(0, rows(database, attempt));
        }
    }

    private static void together(int many, Function<Integer, Integer> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, many)
                    .<Callable<Integer>>mapToObj(n -> () -> work.apply(n))
                    .toList();
            for (Future<Integer> each : threads.invokeAll(calls)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @StoreTest
    @DisplayName("ASSESSMENT-17: no table that refers to an attempt is forgotten")
    void everyTable(Database database) {
        Set<String> referring = new TreeSet<>();
        database.rolledBack(e -> referring.addAll(referringTo(e)));
        assertEquals(Set.of("assessment_response", "assessment_result"), referring, "deleting knows these");
    }

    @SuppressWarnings("unchecked")
    private static List<String> referringTo(EntityManager entities) {
        return entities.createNativeQuery("select distinct lower(child.table_name)"
                        + " from information_schema.referential_constraints r"
                        + " join information_schema.table_constraints child on child.constraint_name = r.constraint_name"
                        + " join information_schema.table_constraints parent"
                        + " on parent.constraint_name = r.unique_constraint_name"
                        + " where lower(parent.table_name) in ('assessment_attempt', 'assessment_result')")
                .getResultList();
    }
}
