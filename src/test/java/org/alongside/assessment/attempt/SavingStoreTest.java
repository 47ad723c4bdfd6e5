package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.FirstKey;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Sealed;
import org.junit.jupiter.api.DisplayName;

/** Saves as the server makes them: each statement a transaction of its own, and others at work between them. */
class SavingStoreTest {

    private static final Slug HABITS = new Slug("where-i-stand-habits");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final InstrumentLibrary LIBRARY = InstrumentLoader.load(
                    "assessments", TextFiles.below(Path.of("assessments")))
            .orElseThrow();
    private static final int ROUNDS = 30;
    private static final int SAVES = 6;

    private final PersonId ana = new PersonId(new Randomness().id());

    private <T> T taking(Database database, Function<Delivery, T> verb) {
        return database.committed(
                e -> verb.apply(TestHouse.over(e).with(LIBRARY).get(Delivery.class)));
    }

    private UUID begun(Database database) {
        database.committed(e -> {
            new FirstKey(TestVaults.main(e)).make(ana);
            return ana;
        });
        return taking(database, d -> d.begin(ana, HABITS, NOW)).id();
    }

    /** Without an entity manager: once there is a key it needs none. */
    private static Saving saving(Database database) {
        Vault vault = TestVaults.main(null);
        Sealing sealing = new Sealing(vault, new Randomness());
        return new Saving(LIBRARY, new AnswerRows(database.source()), sealing, new FirstKey(vault));
    }

    private long saved(Database database, UUID attempt) {
        Saving saving = saving(database);
        long revision = 0;
        boolean open = true;
        while (open && revision < SAVES) {
            String text = Long.toString(1 + revision % 5);
            open = saving.save(ana, attempt, new NewAnswer("r1", text, revision + 1), NOW)
                    .isSaved();
            revision += open ? 1 : 0;
        }
        return revision;
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2 ASSESSMENT-3: what was told as saved while all was being sent is in what was scored")
    void savedOrSent(Database database) {
        Instrument instrument = LIBRARY.latest(HABITS).orElseThrow();
        for (int round = 0; round < ROUNDS; round++) {
            UUID attempt = begun(database);
            var saves = CompletableFuture.supplyAsync(() -> saved(database, attempt));
            var sent = (SubmitOutcome.Submitted) taking(database, d -> d.submit(ana, attempt, NOW));
            long told = saves.join();
            OpenAttempt sitting = taking(database, d -> d.sitting(ana, attempt)).orElseThrow();
            assertEquals(
                    told,
                    sitting.answer(instrument.form().item("r1").orElseThrow())
                            .map(SaveOutcome.Kept::revision)
                            .orElse(0L));
            ScoreReport again = Scorer.score(instrument, sitting.answers().countedIn(instrument.form()))
                    .report();
            assertEquals(again, sent.report(), "round " + round);
        }
    }

    @StoreTest
    @DisplayName("ASSESSMENT-2: a write holds only in an open attempt, and only over the revision it was made for")
    void guards(Database database) {
        UUID attempt = begun(database);
        AnswerRows rows = new AnswerRows(database.source());
        assertEquals(SAVES, saved(database, attempt));
        Response last =
                rows.standing(ana, attempt, "r1").orElseThrow().response().orElseThrow();
        assertFalse(rows.change(attempt, at(last.id(), attempt, "r1", SAVES)), "somebody else made this one");
        assertFalse(rows.add(attempt, at(new Randomness().id(), attempt, "r1", 1)), "there is an answer");
        taking(database, d -> d.submit(ana, attempt, NOW));
        assertFalse(rows.change(attempt, at(last.id(), attempt, "r1", SAVES + 1)), "all was sent");
        assertFalse(rows.add(attempt, at(new Randomness().id(), attempt, "r2", 1)), "all was sent");
    }

    private static Response at(UUID id, UUID attempt, String item, long revision) {
        var place = Response.place(id, revision);
        Sealed sealed = new Sealed(new byte[60]);
        return new Response(place, attempt, item, new Response.ResponseChange(sealed, NOW));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-4 VAULT-3: whoever has no key gets one with their first answer, and it opens")
    void firstKey(Database database) {
        UUID attempt = taking(database, d -> d.begin(ana, HABITS, NOW)).id();
        SaveOutcome outcome = database.committed(
                e -> TestSaving.over(e, LIBRARY).save(ana, attempt, new NewAnswer("r1", "4", 1), NOW));
        assertTrue(outcome.isSaved());
        OpenAttempt sitting = taking(database, d -> d.sitting(ana, attempt)).orElseThrow();
        assertEquals(
                Optional.of("4"), Optional.of(sitting.kept().get("r1").answer().text()));
    }
}
