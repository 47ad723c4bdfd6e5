package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.instrument.Example;
import org.alongside.instrument.Item;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

class ConditionStoreTest {

    private static final Slug EXAMPLE = new Slug("example");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /** q4 only after a three or more at q1; calm needs four of q1 to q5. */
    private static final InstrumentLibrary LIBRARY = new InstrumentLibrary(List.of(Example.example()
            .with(
                    "instrument.yaml",
                    Example.FORM.replace("q4: {response: five}", "q4: {response: five, show_if: \"q1 >= 3\"}"))
            .instrument()));

    private final PersonId noor = new PersonId(new Randomness().id());

    private <T> T request(Database database, Function<Delivery, T> verb) {
        return database.committed(
                entities -> verb.apply(TestHouse.over(entities).with(LIBRARY).get(Delivery.class)));
    }

    private UUID begun(Database database) {
        return request(database, d -> d.begin(noor, EXAMPLE, NOW)).id();
    }

    private void answers(Database database, UUID attempt, String item, String text, long revision) {
        NewAnswer answer = new NewAnswer(item, text, revision);
        SaveOutcome outcome =
                database.committed(e -> TestSaving.over(e, LIBRARY).save(noor, attempt, answer, NOW));
        assertTrue(outcome.isSaved());
    }

    private List<String> shown(Database database, UUID attempt) {
        return request(database, d -> d.sitting(noor, attempt)).orElseThrow().shown().stream()
                .map(Item::id)
                .toList();
    }

    private ScoreStatus submitted(Database database, UUID attempt) {
        var taken =
                assertInstanceOf(SubmitOutcome.Submitted.class, request(database, d -> d.submit(noor, attempt, NOW)));
        ScoreReport report = taken.report();
        return report.outcome("calm").orElseThrow().status();
    }

    @StoreTest
    @DisplayName("ASSESSMENT-7: an answer that another one hides is kept, and does not count while it is hidden")
    void hidden(Database database) {
        UUID attempt = begun(database);
        List.of("q1", "q2", "q3", "q4").forEach(item -> answers(database, attempt, item, "3", 1));
        assertTrue(shown(database, attempt).contains("q4"));
        answers(database, attempt, "q1", "2", 2);
        assertFalse(shown(database, attempt).contains("q4"));
        assertEquals(
                "3",
                request(database, d -> d.sitting(noor, attempt))
                        .orElseThrow()
                        .kept()
                        .get("q4")
                        .answer()
                        .text());
        assertEquals(ScoreStatus.NOT_COMPUTABLE, submitted(database, attempt), "three of five count");
    }

    @StoreTest
    @DisplayName("ASSESSMENT-7: shown again it counts again, and a save that comes while it is hidden is kept too")
    void shownAgain(Database database) {
        UUID attempt = begun(database);
        List.of("q1", "q2", "q3").forEach(item -> answers(database, attempt, item, "2", 1));
        answers(database, attempt, "q4", "5", 1);
        answers(database, attempt, "q1", "3", 2);
        OpenAttempt sitting = request(database, d -> d.sitting(noor, attempt)).orElseThrow();
        Item third = sitting.instrument().form().item("q3").orElseThrow();
        assertEquals("q4", sitting.after(third).orElseThrow().id());
        assertEquals(ScoreStatus.PRORATED, submitted(database, attempt));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-7: a hidden question is no open one, and Back and Continue pass it by")
    void passedBy(Database database) {
        UUID attempt = begun(database);
        answers(database, attempt, "q1", "-", 1);
        OpenAttempt sitting = request(database, d -> d.sitting(noor, attempt)).orElseThrow();
        Item third = sitting.instrument().form().item("q3").orElseThrow();
        Item fifth = sitting.after(third).orElseThrow();
        assertEquals("q5", fifth.id());
        assertEquals(third, sitting.before(fifth).orElseThrow());
        assertEquals(5, sitting.numberOf(fifth), "its address stays, whatever is hidden");
        assertFalse(sitting.unanswered().stream().anyMatch(item -> item.id().equals("q4")));
    }
}
