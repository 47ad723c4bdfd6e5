package org.alongside.study.rescoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.assessment.attempt.Rescorer;
import org.alongside.assessment.attempt.Sealing;
import org.alongside.assessment.attempt.SubmitOutcome;
import org.alongside.assessment.attempt.TestSaving;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.study.responses.DataWorld;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;
import org.junit.jupiter.api.DisplayName;

class RescoringStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final int PAGE = 2;
    private static final PersonId ADMINISTRATOR = new PersonId(new Randomness().id());

    private final Slug slug =
            new Slug("again-" + new Randomness().id().toString().substring(0, 8));
    private final Instrument first = version(1, "mean", "Example");
    private final Instrument second = version(2, "sum", "Example");

    private Instrument version(int version, String rule, String question) {
        return Example.example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("version: 1", "version: " + version)
                                .replace("slug: example", "slug: " + slug))
                .with("scoring.yaml", Example.SCORING.replace("rule: mean", "rule: " + rule))
                .with("text.en.yaml", "title: Example\nitems: {q1: \"" + question + "\"}\n")
                .instrument();
    }

    private static <T> T run(Database database, Function<EntityManager, T> verb) {
        return database.committed(verb);
    }

    private static Delivery delivery(EntityManager entities, InstrumentLibrary library) {
        return TestHouse.over(entities).with(library).get(Delivery.class);
    }

    private static Sealing sealing(EntityManager entities) {
        return TestHouse.over(entities).get(Sealing.class);
    }

    private static Rescoring rescoring(EntityManager entities, InstrumentLibrary library) {
        return new Rescoring(library, runs(entities), rescorer(entities), new Randomness(), PAGE);
    }

    private static Rescorer rescorer(EntityManager entities) {
        return TestHouse.over(entities).get(Rescorer.class);
    }

    private static RescoringRuns runs(EntityManager entities) {
        return TestHouse.over(entities).get(RescoringRuns.class);
    }

    /** People who have handed in five fours each under the first version. */
    private List<PersonId> handedIn(Database database, int people) {
        InstrumentLibrary old = new InstrumentLibrary(List.of(first));
        List<PersonId> all = new ArrayList<>();
        for (int n = 0; n < people; n++) {
            PersonId person = new PersonId(new Randomness().id());
            all.add(person);
            run(database, entities -> {
                Delivery delivery = delivery(entities, old);
                UUID attempt = delivery.begin(person, slug, MONDAY).id();
                for (String item : List.of("q1", "q2", "q3", "q4", "q5")) {
                    TestSaving.over(entities, old).save(person, attempt, new NewAnswer(item, "4", 1), MONDAY);
                }
                return delivery.submit(person, attempt, MONDAY);
            });
        }
        return all;
    }

    @StoreTest
    @DisplayName("IDENTITY-21 STUDY-16 what could be scored again costs two statements, for 10 sets or for 1,000")
    void statements(Database database) {
        assertEquals(2, statements(database, 10));
        assertEquals(2, statements(database, 1000));
    }

    private int statements(Database database, int people) {
        List<String> asked = new ArrayList<>();
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            for (int n = 0; n < people; n++) {
                DataWorld.sentRow(entities, new PersonId(new Randomness().id()), first.key(), MONDAY);
            }
            entities.flush();
            entities.clear();
            Rescoring rescoring = rescoring(entities, new InstrumentLibrary(List.of(first, second)));
            asked.addAll(statements.during(
                    entities,
                    () -> assertEquals(people, rescoring.offers().get(0).waiting())));
        });
        return asked.size();
    }

    private UUID begun(Database database, InstrumentLibrary both) {
        return run(
                database,
                e -> rescoring(e, both)
                        .start(slug, ADMINISTRATOR, TUESDAY)
                        .orElseThrow()
                        .id());
    }

    private static boolean goOn(Database database, InstrumentLibrary both, UUID run) {
        return run(database, e -> rescoring(e, both).goOn(run, TUESDAY));
    }

    private double calm(Database database, InstrumentLibrary both, PersonId person) {
        return run(database, e -> delivery(e, both).latestReport(person, slug).orElseThrow())
                .outcome("calm")
                .orElseThrow()
                .value()
                .orElseThrow();
    }

    private long results(Database database) {
        return run(
                database,
                e -> e.createQuery(
                                "select count(r) from AttemptResult r, Attempt a where r.attempt = a.id and a.instrument = :slug",
                                Long.class)
                        .setParameter("slug", slug.value())
                        .getSingleResult());
    }

    @StoreTest
    @DisplayName(
            "FR-B30 STUDY-16 INV-47: each kept set is scored once by the newer version, and the older result stays")
    void keepsBoth(Database database) {
        List<PersonId> people = handedIn(database, 5);
        InstrumentLibrary both = new InstrumentLibrary(List.of(first, second));
        UUID id = begun(database, both);
        while (goOn(database, both, id)) {
            assertTrue(results(database) <= 10);
        }
        assertEquals(10, results(database));
        people.forEach(person -> assertEquals(18, calm(database, both, person)));
        RescoringRun last = run(database, e -> runs(e).last(slug).orElseThrow());
        assertEquals(5, last.scored());
        assertFalse(last.isRunning());
        assertFalse(goOn(database, both, id), "a run at its end does nothing");
    }

    @StoreTest
    @DisplayName("STUDY-17: killed in the middle of a page it goes on where it was, and scores nothing twice")
    void goesOnAfterAKill(Database database) {
        handedIn(database, 5);
        InstrumentLibrary both = new InstrumentLibrary(List.of(first, second));
        UUID id = begun(database, both);
        goOn(database, both, id);
        assertThrows(
                Killed.class,
                () -> run(database, e -> {
                    rescoring(e, both).goOn(id, TUESDAY);
                    e.flush();
                    throw new Killed();
                }));
        assertEquals(5 + PAGE, results(database), "the page that was killed left nothing");
        while (goOn(database, both, id)) {
            assertTrue(results(database) <= 10);
        }
        assertEquals(10, results(database));
        RescoringRun last = run(database, e -> runs(e).last(slug).orElseThrow());
        assertEquals(5, last.scored());
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @StoreTest
    @DisplayName("STUDY-17: a set that no key opens any more is counted and left, and the others are scored")
    void shredded(Database database) {
        List<PersonId> people = handedIn(database, 3);
        run(database, e -> {
            TestVaults.main(e).shred(Owner.of(people.get(1)));
            return null;
        });
        InstrumentLibrary both = new InstrumentLibrary(List.of(first, second));
        UUID id = begun(database, both);
        while (goOn(database, both, id)) {
            assertTrue(results(database) <= 6);
        }
        RescoringRun last = run(database, e -> runs(e).last(slug).orElseThrow());
        assertEquals(2, last.scored());
        assertEquals(1, last.skipped());
    }

    @StoreTest
    @DisplayName("STUDY-17 VAULT-3: a set without an answer, of somebody who started empty, gets no new key")
    void shreddedWithoutAnAnswer(Database database) {
        InstrumentLibrary both = new InstrumentLibrary(List.of(first, second));
        PersonId noor = sentOpen(database);
        PersonId mika = sentOpen(database);
        run(database, e -> {
            TestVaults.main(e).shred(Owner.of(noor));
            return null;
        });
        UUID id = begun(database, both);
        while (goOn(database, both, id)) {
            assertTrue(results(database) <= 3);
        }
        RescoringRun last = run(database, e -> runs(e).last(slug).orElseThrow());
        assertEquals(List.of(1L, 1L), List.of(last.scored(), last.skipped()));
        assertEquals(List.of(0L, 1L), List.of(keys(database, noor), keys(database, mika)));
    }

    /** Hands in all questions open. */
    private PersonId sentOpen(Database database) {
        PersonId person = new PersonId(new Randomness().id());
        return run(database, e -> {
            Delivery delivery = delivery(e, new InstrumentLibrary(List.of(first)));
            delivery.submit(person, delivery.begin(person, slug, MONDAY).id(), MONDAY);
            return person;
        });
    }

    private static long keys(Database database, PersonId person) {
        return run(database, e -> (Number) e.createNativeQuery("select count(*) from vault_key where owner = ?1")
                        .setParameter(1, person.value())
                        .getSingleResult())
                .longValue();
    }

    @StoreTest
    @DisplayName("STUDY-17: what its owner deletes while a page is worked on counts as skipped, and the run goes on")
    void deletedMeanwhile(Database database) {
        assertEquals(List.of(2L, 1L), deletedWhileRead(database, 1));
    }

    @StoreTest
    @DisplayName("STUDY-17: a page of which everything was deleted counts as skipped")
    void allDeletedMeanwhile(Database database) {
        assertEquals(List.of(0L, 3L), deletedWhileRead(database, 3));
    }

    /** How many of three are scored and skipped when so many are deleted while the page is worked on. */
    private List<Long> deletedWhileRead(Database database, int deleted) {
        List<PersonId> people = handedIn(database, 3);
        InstrumentLibrary both = new InstrumentLibrary(List.of(first, second));
        UUID id = begun(database, both);
        run(database, e -> {
            Rescorer rescorer = deletingWhatItReads(database, e, people.subList(0, deleted));
            return new Rescoring(both, runs(e), rescorer, new Randomness(), 3).goOn(id, TUESDAY);
        });
        assertFalse(goOn(database, both, id));
        RescoringRun last = run(database, e -> runs(e).last(slug).orElseThrow());
        assertFalse(last.isRunning());
        assertEquals(2 * (3 - deleted), results(database));
        return List.of(last.scored(), last.skipped());
    }

    /** These people delete their answers just after the page was read. */
    private Rescorer deletingWhatItReads(Database database, EntityManager entities, List<PersonId> people) {
        return new Rescorer(entities, sealing(entities)) {
            @Override
            public List<UUID> page(Instrument by, Collection<Integer> versions, UUID after, int size) {
                List<UUID> read = super.page(by, versions, after, size);
                people.forEach(person -> run(database, other -> {
                    TestHouse.over(other)
                            .with(new InstrumentLibrary(List.of(first)))
                            .get(OwnAttempts.class)
                            .deleteAll(person);
                    return null;
                }));
                return read;
            }
        };
    }

    @StoreTest
    @DisplayName("STUDY-18: where one question reads otherwise, nothing is scored again")
    void otherQuestions(Database database) {
        handedIn(database, 1);
        InstrumentLibrary changed = new InstrumentLibrary(List.of(first, version(2, "sum", "Another example")));
        assertEquals(List.of(), run(database, e -> rescoring(e, changed).offers()));
        Optional<RescoringRun> none = run(database, e -> rescoring(e, changed).start(slug, ADMINISTRATOR, TUESDAY));
        assertTrue(none.isEmpty());
    }

    @StoreTest
    @DisplayName("ASSESSMENT-3: handing in twice gives the first report, also after it was scored again")
    void sameReceipt(Database database) {
        PersonId mika = handedIn(database, 1).get(0);
        InstrumentLibrary both = new InstrumentLibrary(List.of(first, second));
        UUID id = begun(database, both);
        goOn(database, both, id);
        UUID attempt = run(
                database,
                e -> TestHouse.over(e)
                        .with(both)
                        .get(OwnAttempts.class)
                        .lastSent(mika, slug)
                        .orElseThrow());
        SubmitOutcome again = run(database, e -> delivery(e, both).submit(mika, attempt, TUESDAY));
        var report = ((SubmitOutcome.Submitted) again).report();
        assertEquals(3.6, report.outcome("calm").orElseThrow().value().orElseThrow(), 1e-12);
    }
}
